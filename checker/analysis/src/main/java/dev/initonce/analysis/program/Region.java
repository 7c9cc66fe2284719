package dev.initonce.analysis.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a step, from the inside out.
 *
 * @param keepers the keepers that a {@link Kind#GUARD} tests, each of which is unset when the
 *     region runs or has just been found stale; empty for other kinds
 * @param outer the next region outwards, null at the body itself
 */
public record Region(Kind kind, List<Keeper> keepers, @Nullable Region outer) {

  /** What a region says about the code in it. */
  public enum Kind {
    GUARD,
    SYNCHRONIZED,
    CATCH
  }

  /** Returns whether this region or one around it is of that kind; a null region is of none. */
  public static boolean isWithin(@Nullable Region region, Kind kind) {
    for (Region r = region; r != null; r = r.outer) {
      if (r.kind == kind) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code inner} is this region or lies in it. */
  public boolean encloses(@Nullable Region inner) {
    for (Region r = inner; r != null; r = r.outer) {
      if (equals(r)) {
        return true;
      }
    }
    return false;
  }

  // A region is one place in the code: equal only to itself, and cheap to compare.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
