package dev.initonce.scanner.cli;

/** What the process ends with. */
final class ExitCodes {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;

  /** A wrong option or path, or nothing that could be read. */
  static final int USAGE = 2;

  /** A defect, or too little memory. */
  static final int FAILURE = 3;

  private ExitCodes() {}
}
