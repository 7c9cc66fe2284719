package dev.initonce.conformance;

import java.util.List;

/**
 * One source file of a case.
 *
 * @param path the file below the case's folder, with {@code /} as separator
 * @param text its whole text
 */
public record SourceText(String path, String text) {

  /** Returns the lines in order; the first one is line 1. */
  List<String> lines() {
    return text.lines().toList();
  }
}
