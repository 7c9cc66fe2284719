package dev.initonce.analysis.keep;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends searches that follow variables, conditions and calls: those may form circles, and each may
 * lead to several others. A search that is given up finds nothing.
 */
final class BoundedSearch {

  private static final int DEEPEST = 12;
  private static final int MOST = 400;

  private int depth;
  private int left;

  /** Returns what a part of the search finds, null where it is given up. */
  <T> @Nullable T follow(Supplier<@Nullable T> part) {
    if (depth == 0) {
      left = MOST;
    }
    if (depth == DEEPEST || left == 0) {
      return null;
    }
    depth++;
    left--;
    T found = part.get();
    depth--;
    return found;
  }
}
