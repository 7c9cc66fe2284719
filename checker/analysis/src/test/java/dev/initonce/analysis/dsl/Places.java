package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Gives out places. Operands are built before what they are part of, so a growing offset makes each
 * expression end behind its operands.
 */
public final class Places {

  private static final AtomicInteger OFFSET = new AtomicInteger();

  private Places() {}

  public static Place next() {
    return place(OFFSET.incrementAndGet());
  }

  /** Returns a place from the first of these on; those that are null are left out. */
  static Place around(@Nullable Expression... operands) {
    int start = Integer.MAX_VALUE;
    for (Expression operand : operands) {
      if (operand != null) {
        start = Math.min(start, operand.place().start());
      }
    }
    return start == Integer.MAX_VALUE ? next() : place(start);
  }

  private static Place place(int start) {
    return new Place("a/Program.java", start, 1, start, OFFSET.incrementAndGet());
  }
}
