package dev.initonce.analysis.syntax;

/**
 * Where a piece of source stands.
 *
 * @param file the file as the front end names it to its user, with {@code /} as separator
 * @param line the first line, counted from 1
 * @param column the first column, counted from 1
 * @param start the offset of the first character in the file, counted from 0
 * @param end the offset behind the last character; with {@code start} it tells nested expressions
 *     that begin at the same character apart
 */
public record Place(String file, int line, int column, int start, int end) {

  /** Returns the file's name without its folders, as call paths print it. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
