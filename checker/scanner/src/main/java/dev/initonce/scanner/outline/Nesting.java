package dev.initonce.scanner.outline;

import java.util.Arrays;

/** Follows braces and parentheses, to tell that they are in order. Not thread-safe. */
final class Nesting {

  private static final int NOTHING = -1;

  private byte[] around = new byte[64];
  private int depth;

  /** How deep a type is declared whose body has not begun. */
  private int declared = NOTHING;

  void begin() {
    depth = 0;
    declared = NOTHING;
  }

  /** Returns whether nothing is around, and no type's body about to begin. */
  boolean isOutside() {
    return depth == 0 && declared == NOTHING;
  }

  /** Returns whether all is closed. */
  boolean isOver() {
    return isOutside();
  }

  /** A type has been given its name. */
  void declare() {
    declared = depth;
  }

  /** Takes an opening; returns whether it is as usual: code stands in a type. */
  boolean open(int bracket) {
    boolean isBody = bracket == '{' && declared == depth;
    if (isBody) {
      declared = NOTHING;
    }
    if (bracket == '{' && depth == 0 && !isBody) {
      return false;
    }
    if (depth == around.length) {
      around = Arrays.copyOf(around, 2 * depth);
    }
    around[depth++] = (byte) bracket;
    return true;
  }

  /** Takes a closing; returns whether it closes what was opened. */
  boolean close(int bracket) {
    depth--;
    return depth >= 0 && around[depth] == (bracket == '}' ? '{' : '(');
  }
}
