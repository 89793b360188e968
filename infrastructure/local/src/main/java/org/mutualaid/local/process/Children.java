package org.mutualaid.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.mutualaid.local.refusal.CannotStart;

/**
 * Starts processes that cannot outlive this one. Linux kills them with the thread that started them
 * ({@code setpriv --pdeathsig}), so one thread starts all and lives as long as the cloud.
 */
public final class Children implements AutoCloseable {
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private final ExecutorService parent =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("children").daemon().factory());
  private final Set<Process> alive = ConcurrentHashMap.newKeySet();

  /** Refuses to begin where children could outlive a kill -9. */
  public Children() {
    if (!Files.isExecutable(SETPRIV)) {
      throw new CannotStart("There is no %s: install util-linux.".formatted(SETPRIV));
    }
  }

  /**
   * Starts a process.
   *
   * @param command program and arguments
   * @param folder its working directory
   * @param environment all it sees
   * @param log where its output is appended
   */
  public Process start(
      List<String> command, Path folder, Map<String, String> environment, Path log) {
    try {
      return parent.submit(() -> launch(command, folder, environment, log)).get();
    } catch (ExecutionException e) {
      throw new CannotStart(command.getFirst() + " cannot be started.", e);
    } catch (RejectedExecutionException e) {
      throw new CannotStart("The cloud stops, and starts nothing more.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while starting.", e);
    }
  }

  private Process launch(
      List<String> command, Path folder, Map<String, String> environment, Path log)
      throws IOException {
    List<String> bound = new ArrayList<>(List.of(SETPRIV.toString(), "--pdeathsig", "KILL"));
    bound.addAll(command);
    var builder = new ProcessBuilder(bound).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    alive.add(process);
    var _ = process.onExit().thenAccept(alive::remove);
    return process;
  }

  /** Whether the cloud goes on; once it stops, nothing more is started. */
  public boolean mayBeStarted() {
    return !parent.isShutdown();
  }

  /** Ends them all: they keep nothing that a kill could lose. */
  @Override
  public void close() {
    // One that is being started this moment ends with the thread that starts it.
    parent.shutdown();
    List<Process> ending = List.copyOf(alive);
    ending.forEach(Process::destroyForcibly);
    ending.forEach(process -> process.onExit().join());
  }
}
