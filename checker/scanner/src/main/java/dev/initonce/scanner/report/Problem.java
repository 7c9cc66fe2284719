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

  /** Returns the problem of a build root that cannot be analysed: the others are all the same. */
  public static Problem notAnalysed(String buildRoot, Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return new Problem(buildRoot, 0, "holds code that is nested too deeply to be analysed");
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Problem(
        buildRoot,
        0,
        "cannot be analysed, which is a defect of Initonce; please report it: " + failure + where);
  }

  /** Returns the problem in one line. */
  public String text() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
