package dev.initonce.scanner.report;

/**
 * Something that a user should know and that leaves the findings as they are: a handler that a
 * template names and that is not in the sources, a template that cannot be read.
 *
 * @param file the file that it stands in, as its user names it; empty when it stands in none
 * @param line the line, 0 when the whole file is meant
 * @param text what there is to know, in a clause
 */
public record Note(String file, int line, String text) {

  @Override
  public String toString() {
    return file.isEmpty() ? text : file + (line > 0 ? ":" + line : "") + ": " + text;
  }
}
