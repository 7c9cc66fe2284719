package dev.initonce.sample.compare;

import java.io.PrintWriter;
import java.util.Locale;

/** Says on standard error what is going on. */
final class Progress {
  private final PrintWriter out;
  private final long startNanos = System.nanoTime();

  Progress(PrintWriter out) {
    this.out = out;
  }

  void say(String format, Object... arguments) {
    long seconds = (System.nanoTime() - startNanos) / 1_000_000_000;
    out.printf(Locale.ROOT, "[%3d s] ", seconds);
    out.printf(Locale.ROOT, format + "%n", arguments);
    out.flush();
  }
}
