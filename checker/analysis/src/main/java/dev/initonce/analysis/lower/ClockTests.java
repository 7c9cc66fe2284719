package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.FieldUse;
import dev.initonce.analysis.syntax.Expression.LocalUse;
import dev.initonce.analysis.syntax.Expression.New;
import java.util.ArrayList;
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

  private final Aliases aliases;
  private final List<FieldUse> fields = new ArrayList<>();
  private boolean readsClock;

  private ClockTests(Aliases aliases) {
    this.aliases = aliases;
  }

  /** Returns the fields in a condition that reads the clock as well; none in any other. */
  static List<FieldUse> fieldsTested(Expression condition, Aliases aliases) {
    ClockTests test = new ClockTests(aliases);
    test.look(condition, 0);
    return test.readsClock ? test.fields : List.of();
  }

  /** Returns whether a value comes from the clock. */
  static boolean readsClock(Expression e) {
    ClockTests test = new ClockTests(new Aliases());
    test.look(e, 0);
    return test.readsClock;
  }

  private void look(Expression e, int locals) {
    if (e instanceof FieldUse use) {
      fields.add(use);
    } else if (e instanceof LocalUse use) {
      Expression madeFrom = aliases.madeFrom(use.local());
      if (madeFrom != null && locals < MOST_LOCALS) {
        look(madeFrom, locals + 1);
      }
    } else if (e instanceof Call call) {
      readsClock |= CLOCK_READS.contains(call.method().name());
      if (call.receiver() != null) {
        look(call.receiver(), locals);
      }
      call.arguments().forEach(argument -> look(argument, locals));
    } else if (e instanceof New made) {
      readsClock |= made.type().name().equals("java.util.Date") && made.arguments().isEmpty();
      made.arguments().forEach(argument -> look(argument, locals));
    } else if (e instanceof Expression.Cast cast) {
      look(cast.operand(), locals);
    } else if (e instanceof Expression.Other other) {
      other.operands().forEach(operand -> look(operand, locals));
    }
  }
}
