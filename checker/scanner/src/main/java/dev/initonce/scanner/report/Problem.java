package dev.initonce.scanner.report;

/**
 * A file that could not be scanned.
 *
 * @param file the file as its user names it
 * @param line the line, 0 when no line is to blame
 * @param reason what is wrong, in a clause
 */
public record Problem(String file, int line, String reason) {

  /** Returns the problem in one line. */
  public String text() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
