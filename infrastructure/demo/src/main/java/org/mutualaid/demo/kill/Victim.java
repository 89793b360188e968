package org.mutualaid.demo.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A cloud in a process group of its own, so that all of it can be killed at once.
 *
 * @param command starts it
 * @param log where its output goes
 */
public record Victim(List<String> command, Path log) {
  /** One life of it. */
  public record Life(Process process) {
    /** Kills every process of the group with signal 9 and waits until the first is gone. */
    public void end() throws IOException, InterruptedException {
      signal("-9");
      process.waitFor();
      for (int tries = 0; tries < 200 && signal("-0"); tries++) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }

    private boolean signal(String signal) throws IOException, InterruptedException {
      return new ProcessBuilder("kill", signal, "--", "-" + process.pid())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    }
  }

  /** Starts it; whether it is ready is for others to find out. */
  public Life start() {
    List<String> own = new ArrayList<>(List.of("setsid"));
    own.addAll(command);
    try {
      Process process =
          new ProcessBuilder(own)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new Life(process);
    } catch (IOException e) {
      throw new UncheckedIOException("setsid and kill are needed (util-linux, procps)", e);
    }
  }
}
