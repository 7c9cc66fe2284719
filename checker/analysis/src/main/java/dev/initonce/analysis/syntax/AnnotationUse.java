package dev.initonce.analysis.syntax;

import java.util.List;
import java.util.Map;

/**
 * An annotation on a declaration.
 *
 * @param name the annotation's canonical name
 * @param values each member's values in order: strings and numbers as written without quotes, class
 *     literals by canonical name, enum constants by simple name; nested annotations are left out
 */
public record AnnotationUse(String name, Map<String, List<String>> values) {

  public AnnotationUse {
    values = Map.copyOf(values);
  }

  /** Returns the name behind the last dot. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
