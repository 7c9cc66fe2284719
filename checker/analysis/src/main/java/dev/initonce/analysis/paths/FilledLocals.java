package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import java.util.HashSet;
import java.util.Set;

/** The variables that hold containers of a library into which code in view may put something. */
final class FilledLocals {

  private final TypeTable types;
  private final Set<Local> filled = new HashSet<>();

  /** Reads them from a program. */
  FilledLocals(Program program) {
    this.types = program.types();
    program.forEachBody(this::read);
  }

  boolean contains(Local local) {
    return filled.contains(local);
  }

  private void read(Body body) {
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.Call call
          && call.receiver() instanceof Value.OfLocal on
          && !call.arguments().stream().allMatch(FilledLocals::isNoObject)
          && !types.declares(call.method().owner(), call.method().name(), call.method().arity())) {
        filled.add(on.local());
      }
    }
  }

  /** Returns whether no object can come from the value. */
  static boolean isNoObject(Value value) {
    return value instanceof Value.Constant
        || value instanceof Value.Opaque
        || (value instanceof Value.Choice choice
            && choice.values().stream().allMatch(FilledLocals::isNoObject));
  }
}
