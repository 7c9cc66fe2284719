package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import org.jspecify.annotations.Nullable;

/** A value as the walk knows it. */
sealed interface Token {

  /**
   * An object.
   *
   * @param kept whether it was made once per execution environment; false when it is made again on
   *     each invocation
   * @param creator for a local or anonymous class, the node that it captures variables of
   */
  record Instance(String type, boolean kept, @Nullable Node creator) implements Token {

    // Written out: a walk asks for little else, and those of a record are slow at first.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Instance that
              && kept == that.kept
              && creator == that.creator
              && type.equals(that.type));
    }

    @Override
    public int hashCode() {
      return (31 * type.hashCode() + System.identityHashCode(creator)) * 31 + (kept ? 1 : 0);
    }
  }

  /** A lambda or method reference, made by {@code creator} in that phase. */
  record Function(Body body, Node creator, Phase phase) implements Token {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Function that
              && body == that.body
              && creator == that.creator
              && phase == that.phase);
    }

    @Override
    public int hashCode() {
      return (31 * System.identityHashCode(body) + System.identityHashCode(creator)) * 31
          + phase.hashCode();
    }
  }

  /** A supplier that runs its function once for each object; {@code kept} is the object's. */
  record Memo(Function function, boolean kept) implements Token {}

  /** Something that the invocation brought: the event, and whatever was read from it. */
  record Event() implements Token {}

  /** Something inside a container of the library. */
  record Element(Token inner) implements Token {}

  /** Returns what comes out of a container that holds this, or passes through it. */
  default Token unwrapped() {
    return this instanceof Element element ? element.inner : this;
  }
}
