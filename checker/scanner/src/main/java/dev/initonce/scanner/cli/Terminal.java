package dev.initonce.scanner.cli;

import java.io.File;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody looks on who sees colours. */
final class Terminal {

  private Terminal() {}

  /**
   * Returns what picocli says, which is only asked where that is not plain: a newer Java has a
   * console in any case.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean hasColors() {
    boolean isPlainlyNone =
        System.console() == null
            && File.separatorChar == '/'
            && System.getenv("CLICOLOR_FORCE") == null
            && System.getProperty("picocli.ansi") == null;
    return !isPlainlyNone && Ansi.AUTO.enabled();
  }
}
