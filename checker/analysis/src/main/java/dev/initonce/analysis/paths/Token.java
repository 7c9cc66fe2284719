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
  record Instance(String type, boolean kept, @Nullable Node creator) implements Token {}

  /** A lambda or method reference, made by {@code creator} in that phase. */
  record Function(Body body, Node creator, Phase phase) implements Token {}

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
