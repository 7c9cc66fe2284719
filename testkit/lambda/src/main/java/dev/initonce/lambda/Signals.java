package dev.initonce.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Stops and continues a process; Java itself can only end one. */
final class Signals {
  private Signals() {}

  /** Returns when the process has stopped: a signal takes a moment to arrive. */
  static void stop(long pid) {
    send("STOP", pid);
    Path stat = Paths.get("/proc", Long.toString(pid), "stat");
    try {
      for (char state = state(stat); state != 'T' && state != 'Z'; state = state(stat)) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("process " + pid + " has ended", e);
    }
  }

  /** The letter behind the name, which stands in parentheses and may hold anything. */
  private static char state(Path stat) throws IOException {
    String text = Files.readString(stat);
    return text.charAt(text.lastIndexOf(')') + 2);
  }

  static void go(long pid) {
    send("CONT", pid);
  }

  private static void send(String signal, long pid) {
    try {
      Process kill =
          new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
              .redirectErrorStream(true)
              .start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("the signal " + signal + " did not reach process " + pid);
      }
    } catch (IOException e) {
      throw new IllegalStateException("signals cannot be sent here", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending " + signal, e);
    }
  }
}
