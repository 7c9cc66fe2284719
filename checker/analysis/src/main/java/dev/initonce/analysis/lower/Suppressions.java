package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Suppressed;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what {@code @SuppressWarnings} says on the declarations around code. */
final class Suppressions {

  private Suppressions() {}

  /** Returns what silences code inside of a declaration with these annotations. */
  static Suppressed with(Suppressed outer, List<AnnotationUse> annotations) {
    Set<String> names = null;
    for (AnnotationUse annotation : annotations) {
      if (annotation.simpleName().equals("SuppressWarnings")) {
        if (names == null) {
          names = new HashSet<>(outer.names());
        }
        names.addAll(annotation.values().getOrDefault("value", List.of()));
      }
    }
    if (names == null) {
      return outer;
    }
    if (isGenerated(annotations) && !outer.names().contains(Suppressed.EACH_CHECK)) {
      names.remove(Suppressed.EACH_CHECK);
    }
    return new Suppressed(names, outer.comments());
  }

  /** What a tool writes beside its own mark is for the compiler: no user has looked at it. */
  private static boolean isGenerated(List<AnnotationUse> annotations) {
    return annotations.stream().anyMatch(a -> a.simpleName().equals("Generated"));
  }

  /** Returns what silences the code of that class, by it and the classes around it. */
  static Suppressed ofEnclosing(Lowering program, @Nullable String className) {
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
    Suppressed suppressed = Suppressed.NOT;
    for (ClassDeclaration declaration : enclosing) {
      suppressed = with(suppressed, declaration.annotations());
    }
    return suppressed;
  }
}
