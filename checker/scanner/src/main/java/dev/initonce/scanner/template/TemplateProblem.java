package dev.initonce.scanner.template;

import java.nio.file.Path;

/**
 * Something to tell the user about a template.
 *
 * @param file the template, under the directory that was searched
 * @param line the line, counted from 1; 0 when the whole file is meant
 * @param reason what is wrong, without a full stop
 */
public record TemplateProblem(Path file, int line, String reason) {

  @Override
  public String toString() {
    String place = file.toString().replace('\\', '/') + (line > 0 ? ":" + line : "");
    return place + ": " + reason;
  }
}
