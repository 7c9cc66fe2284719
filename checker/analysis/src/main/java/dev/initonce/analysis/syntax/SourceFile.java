package dev.initonce.analysis.syntax;

import java.util.List;

/**
 * One source file.
 *
 * @param path the file as the front end names it to its user, with {@code /} as separator
 * @param classes its top-level and member types, in order of their appearance
 */
public record SourceFile(String path, List<ClassDeclaration> classes) {

  public SourceFile {
    classes = List.copyOf(classes);
  }
}
