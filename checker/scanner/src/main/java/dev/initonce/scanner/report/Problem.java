package dev.initonce.scanner.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/**
 * A file or folder that could not be scanned.
 *
 * @param file the file as its user names it
 * @param line the line, 0 when no line is to blame
 * @param reason what is wrong, in a clause
 */
public record Problem(String file, int line, String reason) {

  /** Returns the problem of something that is there and cannot be read. */
  public static Problem unreadable(String file, IOException failure) {
    String why =
        failure instanceof AccessDeniedException ? "access is denied" : failure.getMessage();
    return new Problem(file, 0, "cannot be read: " + why);
  }

  /** Returns the problem in one line. */
  public String text() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
