package dev.initonce.scanner.cli;

import dev.initonce.scanner.ScanProgress;
import java.io.PrintWriter;

/** One line that is written over and taken away again. Says nothing of scans that are over soon. */
final class TerminalProgress implements ScanProgress {

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter terminal;
  private final long start = System.nanoTime();
  private boolean shown;

  private TerminalProgress(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Returns a progress for people: none where nobody looks on. */
  static ScanProgress on(PrintWriter terminal) {
    return Terminal.hasColors() && System.getenv("CI") == null
        ? new TerminalProgress(terminal)
        : ScanProgress.NONE;
  }

  @Override
  public void analysed(int done, int all) {
    if (done == all) {
      if (shown) {
        terminal.print(ERASE_LINE);
        terminal.flush();
      }
    } else if (System.nanoTime() - start > PATIENCE_NANOS) {
      shown = true;
      terminal.printf("%sinitonce: analysed %d of %d modules", ERASE_LINE, done, all);
      terminal.flush();
    }
  }
}
