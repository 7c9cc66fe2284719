package dev.initonce.analysis.program;

import java.util.List;
import java.util.function.Consumer;

/**
 * A whole program as facts.
 *
 * @param types its types with their bodies
 * @param functions the bodies of all lambdas and method references
 */
public record Program(TypeTable types, List<Body> functions) {

  /** Takes every body: methods and initialisers by type, then functions. */
  public void forEachBody(Consumer<Body> action) {
    types.all().forEach(type -> type.forEachBody(action));
    functions.forEach(action);
  }
}
