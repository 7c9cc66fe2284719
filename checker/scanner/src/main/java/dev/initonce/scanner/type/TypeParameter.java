package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;

/**
 * A type variable where it is declared.
 *
 * @param name its name
 * @param bound its first bound, {@code java.lang.Object} when it has none
 */
public record TypeParameter(String name, TypeUse bound) {

  /** Returns a use of the variable. */
  public TypeUse use() {
    return new TypeUse(bound.name(), bound.arguments(), name);
  }
}
