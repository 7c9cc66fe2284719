package dev.initonce.analysis.keep;

import dev.initonce.analysis.control.Definitions.Reaching;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import java.util.List;

/** Where the value of a variable comes from: one step back. */
final class Sources {

  /**
   * A value that a variable may hold.
   *
   * @param at where it is read
   */
  record Source(Value value, Point at) {}

  private final Facts facts;

  Sources(Facts facts) {
    this.facts = facts;
  }

  /**
   * Returns the values that the variable may hold: those that were assigned, the argument that was
   * passed for it, or the variable itself in the body around that captures it. None where there may
   * be others.
   */
  List<Source> of(Value.OfLocal read, Point at) {
    Reaching reaching = reaching(read.local(), at);
    if (reaching.fromOutside()) {
      return reaching.steps().isEmpty() ? fromOutside(read, at) : List.of();
    }
    return reaching.steps().stream()
        .map(step -> new Source(((Operation.SetLocal) step.operation()).value(), at.at(step)))
        .toList();
  }

  /** Returns whether the variable can only hold what it does where its body begins. */
  boolean isNeverAssigned(Local local, Point at) {
    Reaching reaching = reaching(local, at);
    return reaching.fromOutside() && reaching.steps().isEmpty();
  }

  private Reaching reaching(Local local, Point at) {
    return facts.definitions(at.body()).of(local, at.block(), at.step());
  }

  private static List<Source> fromOutside(Value.OfLocal read, Point at) {
    int index = at.body().parameters().indexOf(read.local());
    Point.Called called = at.call();
    if (called != null) {
      List<Value> arguments = called.call().arguments();
      return index >= 0 && index < arguments.size()
          ? List.of(new Source(arguments.get(index), called.by()))
          : List.of();
    }
    Body around = at.body().enclosing();
    Step made = at.body().creation();
    return made == null || around == null || index >= 0
        ? List.of()
        : List.of(new Source(read, Point.at(around, made)));
  }
}
