package org.mutualaid.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutualaid.demo.FreePorts;
import org.mutualaid.local.sample.SampleZip;

/** An embedded cloud in a process of its own, as make run starts it. */
record RunningCloud(Process process, int portBase, Path folder) {
  private static final Path TEMPLATE = Path.of("src/test/resources/cloud");
  private static final int LOWEST_PORT = 20_000;

  /** Starts one over the template of the tests, and waits until it says that it is ready. */
  static RunningCloud start(Path folder) throws IOException {
    SampleZip.in(folder);
    Files.createDirectories(folder.resolve("infrastructure"));
    for (String file : List.of("template.yaml", "infrastructure/openapi.yaml")) {
      Files.copy(TEMPLATE.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("people.json"), "[{\"subject\":\"a\",\"name\":\"A\",\"scopes\":[]}]");
    return on(FreePorts.from(LOWEST_PORT), folder);
  }

  private static RunningCloud on(int ports, Path folder) throws IOException {
    var cloud = new RunningCloud(launch(ports, folder, "data", "out.txt"), ports, folder);
    Waiting.until(
        "the cloud is ready",
        () -> {
          assertEquals(true, cloud.process().isAlive(), () -> cloud.read("out.txt"));
          return cloud.read("out.txt").contains("ready in ");
        });
    return cloud;
  }

  /** The same once more, on the same data and ports. */
  RunningCloud again() throws IOException {
    return on(portBase, folder);
  }

  String secondOnSameData() throws Exception {
    return refusal(launch(FreePorts.from(LOWEST_PORT), folder, "data", "second.txt"));
  }

  String secondOnSamePorts() throws Exception {
    return refusal(launch(portBase, folder, "other", "second.txt"));
  }

  private String refusal(Process process) throws InterruptedException {
    assertEquals(1, process.waitFor());
    return read("second.txt");
  }

  private static Process launch(int ports, Path folder, String data, String out)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EmbeddedCloud.class.getName(),
            "--template",
            folder.resolve("template.yaml").toString(),
            "--people",
            folder.resolve("people.json").toString(),
            "--data",
            folder.resolve(data).toString(),
            "--parameter",
            "WebOrigin=*",
            "--port-base",
            Integer.toString(ports));
    return new ProcessBuilder(command)
        .directory(Path.of("../..").toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out).toFile())
        .start();
  }

  String url(int port) {
    return "http://127.0.0.1:" + (portBase + port);
  }

  /** The processes it started, by their ids. */
  List<Long> children() {
    return process.children().map(ProcessHandle::pid).toList();
  }

  /** Kills the one that keeps the tables, and it alone. */
  void killDynamoDb() {
    ProcessHandle dynamoDb =
        process
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains("ServerRunner"))
            .findFirst()
            .orElseThrow();
    dynamoDb.destroyForcibly();
    dynamoDb.onExit().join();
  }

  static boolean isAlive(long id) {
    return ProcessHandle.of(id).filter(ProcessHandle::isAlive).isPresent();
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  void terminate() {
    process.destroy();
    process.onExit().join();
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
