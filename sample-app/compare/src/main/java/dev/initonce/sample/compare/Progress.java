package dev.initonce.sample.compare;

import java.io.PrintWriter;
import java.util.Locale;

/** Says on standard error what is going on. Thread safe. */
final class Progress {
  private final PrintWriter out;
  private final long startNanos = System.nanoTime();
  private boolean stopped;

  Progress(PrintWriter out) {
    this.out = out;
  }

  synchronized void say(String format, Object... arguments) {
    if (stopped) {
      return;
    }
    long seconds = (System.nanoTime() - startNanos) / 1_000_000_000;
    out.printf(Locale.ROOT, "[%3d s] ", seconds);
    out.printf(Locale.ROOT, format + "%n", arguments);
    out.flush();
  }

  /** The last word: what fails from here on fails because everything is being ended. */
  synchronized void stop(String lastWord) {
    say("%s", lastWord);
    stopped = true;
  }

  synchronized boolean isStopped() {
    return stopped;
  }
}
