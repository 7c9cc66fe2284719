package dev.initonce.scanner.parse;

/**
 * Why a file could not be read or parsed.
 *
 * @param path the file as its user names it
 * @param line the line, counted from 1; 0 when the whole file is meant
 * @param reason what is wrong, without a full stop
 */
public record ParseProblem(String path, int line, String reason) {

  @Override
  public String toString() {
    return line > 0 ? path + ":" + line + ": " + reason : path + ": " + reason;
  }
}
