package dev.initonce.sample.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory and processes that are gone when this is closed, or when this JVM ends before: by
 * Ctrl-C, say. One lock for both ways, so that nothing is started behind the one that ends it.
 */
final class Scratch implements AutoCloseable {
  private final Progress progress;
  private final List<Process> processes = new ArrayList<>();
  private final Thread onExit = new Thread(this::stop, "compare-shutdown");
  private final Path directory;
  private boolean released;

  Scratch(Progress progress) throws IOException {
    this.progress = progress;
    synchronized (this) {
      // First, and held up by the lock: it finds the directory, or the directory is never made.
      Runtime.getRuntime().addShutdownHook(onExit);
      directory = Files.createTempDirectory("initonce-compare");
    }
  }

  Path directory() {
    return directory;
  }

  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (released) {
      throw new IOException("the comparison has been stopped");
    }
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Ends a process that was started here, and waits for its end. */
  synchronized void end(Process process) {
    if (processes.remove(process)) {
      kill(process);
    }
  }

  private static void kill(Process process) {
    process.destroyForcibly();
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    progress.stop("stopped");
    release();
  }

  @Override
  public void close() {
    release();
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // This JVM is ending: the hook runs already, and finds nothing left to do.
    }
  }

  private synchronized void release() {
    if (released) {
      return;
    }
    released = true;
    processes.forEach(Scratch::kill);
    processes.clear();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      System.err.println("left behind: " + directory + " (" + e.getMessage() + ")");
    }
  }
}
