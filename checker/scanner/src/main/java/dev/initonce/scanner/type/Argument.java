package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;

/** What can be told of a call's argument before the method is chosen. */
public sealed interface Argument {

  /** A value of a type, which may be unknown. */
  record Typed(TypeUse type) implements Argument {}

  /** The null literal. */
  record Null() implements Argument {}

  /**
   * A lambda or method reference.
   *
   * @param arity how many parameters it has, -1 when that is open
   * @param mayBeVoid whether it fits a method without a result
   * @param mayGiveValue whether it fits a method with a result
   */
  record Function(int arity, boolean mayBeVoid, boolean mayGiveValue) implements Argument {}
}
