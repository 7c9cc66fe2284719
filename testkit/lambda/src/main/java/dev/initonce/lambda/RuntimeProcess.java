package dev.initonce.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The process of one execution environment, with its directory, its log and its CPU share. */
final class RuntimeProcess implements AutoCloseable {
  private final Path directory;
  private final Process process;
  private final CompletableFuture<Process> exit;
  private final LogReader log;
  private @Nullable CpuShare cpuShare;
  private boolean stopped;

  RuntimeProcess(Settings settings, String runtimeApi, LogBuffer log) {
    try {
      directory = Files.createTempDirectory("initonce-lambda");
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime has no directory to run in", e);
    }
    try {
      process = Command.of(settings, runtimeApi, directory).start();
    } catch (IOException e) {
      delete(directory);
      throw new UncheckedIOException("the runtime cannot be started", e);
    }
    // One for all invocations: each call of Process.onExit() would leave another waiter behind.
    exit = process.onExit();
    this.log =
        new LogReader(
            "lambda-log-" + process.pid(), process.getInputStream(), process.getErrorStream(), log);
  }

  CompletableFuture<Process> onExit() {
    return exit;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Only once it has ended. */
  int exitStatus() {
    return process.exitValue();
  }

  void limitCpu(double cpus) {
    if (cpuShare == null) {
      cpuShare = CpuShare.limit(process.pid(), cpus);
    } else {
      cpuShare.change(cpus);
    }
  }

  void stop() {
    if (!stopped && process.isAlive()) {
      Signals.stop(process.pid());
      stopped = true;
    }
  }

  void go() {
    if (stopped) {
      Signals.go(process.pid());
      stopped = false;
    }
  }

  /** Takes all that has been logged until now. */
  void drainLog() {
    log.drain();
  }

  /**
   * Ends the process, and waits until it has ended. Closing twice is no error, even at once: the
   * end of this JVM does so.
   */
  @Override
  public synchronized void close() {
    // By its handle: the process's own method closes the streams, and with them goes what it wrote
    // last.
    process.toHandle().destroyForcibly();
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    log.close();
    if (cpuShare != null) {
      cpuShare.close();
    }
    delete(directory);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("left behind: " + directory, e);
    }
  }
}
