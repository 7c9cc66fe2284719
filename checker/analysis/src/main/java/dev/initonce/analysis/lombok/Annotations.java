package dev.initonce.analysis.lombok;

import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Lombok's annotations. */
final class Annotations {

  private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull");
  private static final String NOT_NULL = "NotNull";
  private static final String VALIDATION = ".validation.";

  private Annotations() {}

  static @Nullable AnnotationUse find(List<AnnotationUse> annotations, String name) {
    for (AnnotationUse annotation : annotations) {
      if (annotation.name().equals(name)) {
        return annotation;
      }
    }
    return null;
  }

  static boolean has(List<AnnotationUse> annotations, String name) {
    return find(annotations, name) != null;
  }

  static boolean isTrue(@Nullable AnnotationUse annotation, String member) {
    return text(annotation, member, "").equals("true");
  }

  static String text(@Nullable AnnotationUse annotation, String member, String unset) {
    List<String> values = annotation == null ? null : annotation.values().get(member);
    return values == null || values.isEmpty() ? unset : values.get(0);
  }

  /** Lombok takes what means that a variable is never null; validation annotations do not. */
  static boolean isNonNull(List<AnnotationUse> annotations) {
    return annotations.stream()
        .anyMatch(
            a ->
                NON_NULL.contains(a.simpleName())
                    || (a.simpleName().equals(NOT_NULL) && !a.name().contains(VALIDATION)));
  }
}
