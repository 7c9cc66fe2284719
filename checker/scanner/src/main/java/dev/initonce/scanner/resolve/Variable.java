package dev.initonce.scanner.resolve;

import dev.initonce.analysis.syntax.Local;
import dev.initonce.scanner.type.FieldModel;

/** What a simple name in an expression means. */
public sealed interface Variable {

  /** A local variable or parameter. */
  record OfBody(Local local) implements Variable {}

  /** A field of an enclosing class, its own or inherited. */
  record OfClass(SourceType holder, FieldModel field) implements Variable {}

  /** A static field that is imported; {@code owner} is the class that the import names. */
  record Imported(String owner, FieldModel field) implements Variable {}
}
