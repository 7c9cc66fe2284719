package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.TypeUse;

/** Makes the slots of one walk. */
final class Slots {

  private final Slot.Queue queue = new Slot.Queue();
  private final TypeFilters filters;

  Slots(TypeTable types, Lifetimes lifetimes) {
    this.filters = new TypeFilters(types, lifetimes);
  }

  Slot.Queue queue() {
    return queue;
  }

  /** Returns a new slot for what a variable of that type can hold. */
  Slot of(TypeUse declared) {
    return new Slot(queue, filters.of(declared));
  }

  /** Returns a new slot for what a method takes as one type and gives back as another. */
  Slot of(TypeUse taken, TypeUse given) {
    return new Slot(queue, filters.of(taken).and(filters.of(given)));
  }

  /** Returns a new slot for what an expression of that type can give. */
  Slot ofExpression(TypeUse type) {
    return new Slot(queue, filters.ofExpression(type));
  }

  /** Returns a new slot for anything. */
  Slot untyped() {
    return of(TypeUse.UNKNOWN);
  }
}
