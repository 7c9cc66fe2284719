package dev.initonce.analysis.syntax;

import java.util.List;

/**
 * One source file.
 *
 * @param path the file as the front end names it to its user, with {@code /} as separator
 * @param classes its top-level and member types, in order of their appearance
 * @param silencing its comments that silence findings, or are meant to
 */
public record SourceFile(
    String path, List<ClassDeclaration> classes, List<SilencingComment> silencing) {

  public SourceFile {
    classes = List.copyOf(classes);
    silencing = List.copyOf(silencing);
  }

  /** Makes a file without such comments. */
  public SourceFile(String path, List<ClassDeclaration> classes) {
    this(path, classes, List.of());
  }
}
