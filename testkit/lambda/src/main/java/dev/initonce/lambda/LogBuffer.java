package dev.initonce.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The newest lines that an environment wrote. Thread safe. */
final class LogBuffer {
  private static final int MAX_LINES = 10_000;

  private final Deque<String> lines = new ArrayDeque<>();
  private final Consumer<String> listener;

  LogBuffer(Consumer<String> listener) {
    this.listener = listener;
  }

  void add(String line) {
    synchronized (lines) {
      if (lines.size() == MAX_LINES) {
        lines.removeFirst();
      }
      lines.addLast(line);
    }
    try {
      listener.accept(line);
    } catch (RuntimeException e) {
      // The lines after it are read all the same: otherwise the function would soon wait for that.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  String text() {
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }
}
