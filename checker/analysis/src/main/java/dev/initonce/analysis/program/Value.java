package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value comes from, seen from inside one body. */
public sealed interface Value {

  /** The static type, as far as the front end knew it. */
  TypeUse type();

  /** A value that nothing flows from: arithmetic, an unknown field of a library … */
  record Opaque(TypeUse type) implements Value {}

  /** A constant; null for {@code null}. */
  record Constant(TypeUse type, @Nullable Object value) implements Value {}

  /** The receiver, or an enclosing instance when the type is that of an enclosing class. */
  record Self(TypeUse type) implements Value {}

  /** Whatever is assigned to a local variable anywhere. */
  record OfLocal(Local local) implements Value {
    @Override
    public TypeUse type() {
      return local.type();
    }
  }

  /** Whatever is kept in a field; the receiver is null for static fields. */
  record OfField(TypeUse type, @Nullable Value receiver, String owner, String name)
      implements Value {}

  /** The result of a step of the same body. */
  record Result(TypeUse type, int step) implements Value {}

  /** A lambda or method reference. */
  record Function(TypeUse type, Body body, int step) implements Value {}

  /** One of several, or something made of all of them; with one value a cast of it. */
  record OneOf(TypeUse type, List<Value> values) implements Value {}

  /**
   * What an expression gives whose parts are blocks: a conditional, a {@code switch}, a condition
   * that is kept as a value.
   *
   * @param blocks for each value the block that control comes from when it is this one
   */
  record Choice(TypeUse type, List<Value> values, List<Integer> blocks) implements Value {}
}
