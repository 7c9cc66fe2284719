package dev.initonce.analysis.keep;

import dev.initonce.analysis.keep.Sources.Source;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the fields that a condition holds against the clock. Code under such a test that sets the
 * field anew runs when that is old enough, and not on every invocation.
 */
final class ClockTests {

  private static final Set<String> CLOCK_READS =
      Set.of("now", "currentTimeMillis", "nanoTime", "millis", "instant");
  private static final int MOST_LOCALS = 4;

  private final Reads reads;

  ClockTests(Reads reads) {
    this.reads = reads;
  }

  /** Returns the fields in a value that is made from the clock as well; none in any other. */
  Set<Keeper> keepersHeldAgainst(Value value, Point at) {
    Look look = new Look();
    look.at(value, at, 0);
    return look.readsClock ? look.fields : Set.of();
  }

  private final class Look {
    private final Set<Keeper> fields = new LinkedHashSet<>();
    private boolean readsClock;

    void at(Value value, Point at, int locals) {
      if (value instanceof Value.OfField) {
        Keeper field = reads.keeperOf(value, at);
        if (field != null) {
          fields.add(field);
        }
      } else if (value instanceof Value.OfLocal read) {
        local(read, at, locals);
      } else if (value instanceof Value.OneOf several) {
        several.values().forEach(part -> at(part, at, locals));
      } else if (value instanceof Value.Result result) {
        Step step = at.body().steps().get(result.step());
        result(step.operation(), at.at(step), locals);
      }
    }

    private void local(Value.OfLocal read, Point at, int locals) {
      List<Source> from = reads.sources().of(read, at);
      if (from.size() == 1) {
        Point source = from.get(0).at();
        boolean isArgument = at.call() != null && source.body() != at.body();
        int followed = isArgument ? locals : locals + 1;
        if (followed <= MOST_LOCALS) {
          at(from.get(0).value(), source, followed);
        }
      }
    }

    private void result(Operation operation, Point at, int locals) {
      if (operation instanceof Operation.Call call) {
        readsClock |= CLOCK_READS.contains(call.method().name());
        if (call.receiver() != null) {
          at(call.receiver(), at, locals);
        }
        call.arguments().forEach(argument -> at(argument, at, locals));
      } else if (operation instanceof Operation.Make make) {
        readsClock |= make.className().equals("java.util.Date") && make.arguments().isEmpty();
        make.arguments().forEach(argument -> at(argument, at, locals));
      }
    }
  }
}
