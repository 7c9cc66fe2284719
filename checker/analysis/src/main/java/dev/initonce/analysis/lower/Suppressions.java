package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the names that {@code @SuppressWarnings} gives on the declarations around code. */
final class Suppressions {

  private Suppressions() {}

  /** Returns the outer names and those of these annotations. */
  static Set<String> with(Set<String> outer, List<AnnotationUse> annotations) {
    Set<String> names = null;
    for (AnnotationUse annotation : annotations) {
      if (annotation.simpleName().equals("SuppressWarnings")) {
        if (names == null) {
          names = new HashSet<>(outer);
        }
        names.addAll(annotation.values().getOrDefault("value", List.of()));
      }
    }
    return names == null ? outer : Set.copyOf(names);
  }

  /** Returns the names given on that class and the classes around it. */
  static Set<String> ofEnclosing(Lowering program, @Nullable String className) {
    List<ClassDeclaration> enclosing = new ArrayList<>();
    String name = className;
    while (name != null) {
      ClassDeclaration declaration = program.declaration(name);
      if (declaration == null) {
        break;
      }
      enclosing.add(declaration);
      name = declaration.enclosing();
    }
    Set<String> names = Set.of();
    for (ClassDeclaration declaration : enclosing) {
      names = with(names, declaration.annotations());
    }
    return names;
  }
}
