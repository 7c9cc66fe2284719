package dev.initonce.scanner.translate;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;

/** Where values go that are returned or yielded: which type is wanted, and which one was given. */
final class Target {

  private final TypeUse wanted;
  private TypeUse given = TypeUse.UNKNOWN;
  private boolean isGiven;

  Target(TypeUse wanted) {
    this.wanted = wanted;
  }

  TypeUse wanted() {
    return wanted;
  }

  /** Notes the type of a value; the first one that is known stays. */
  void give(TypeUse type) {
    isGiven = true;
    if (!given.isKnown()) {
      given = type;
    }
  }

  /** Returns the type of the values, {@code void} if there was none. */
  TypeUse given() {
    return isGiven ? given : TypeUses.VOID;
  }

  /** Returns the type that was given, or if that is not known the one that was wanted. */
  TypeUse givenOrWanted() {
    return given.isKnown() ? given : wanted;
  }
}
