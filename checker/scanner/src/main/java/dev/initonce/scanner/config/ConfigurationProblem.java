package dev.initonce.scanner.config;

/**
 * Something wrong in a configuration file.
 *
 * @param file the file as its user names it
 * @param line the line, counted from 1; 0 when the whole file is meant
 * @param reason what is wrong and what is allowed, without a full stop
 */
public record ConfigurationProblem(String file, int line, String reason) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
