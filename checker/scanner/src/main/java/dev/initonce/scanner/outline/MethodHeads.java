package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;

/** Follows the modifiers and parameters of the methods that a file declares. Not thread-safe. */
final class MethodHeads {

  private static final long CONTEXT = Words.number("Context");
  private static final int OUTSIDE = -1;

  private final Sought sought;
  private final Words.Builder methods = new Words.Builder();
  private final Words.Builder taking = new Words.Builder();
  private final Words.Builder withContext = new Words.Builder();

  // Since the last member or statement began.
  private boolean isStatic;
  private boolean isVisible;

  // Inside the parameters of the method whose head is read.
  private long method;
  private int depth = OUTSIDE;
  private long type;
  private long name;

  MethodHeads(Sought sought) {
    this.sought = sought;
  }

  /** Takes a modifier or annotation; returns whether it was one that counts. */
  boolean modifier(long word) {
    if (word == Keyword.STATIC) {
      isStatic = true;
    } else if (word == Keyword.PUBLIC || word == Keyword.OVERRIDE) {
      isVisible = true;
    } else {
      return false;
    }
    return true;
  }

  /** A member or statement is over. */
  void beginMember() {
    if (depth == OUTSIDE) {
      isStatic = false;
      isVisible = false;
    }
  }

  /**
   * A method is declared.
   *
   * @param depthInside how deep its parameters stand in braces and parentheses
   */
  void begin(long word, int depthInside) {
    if (depth == OUTSIDE) {
      methods.add(word);
      method = word;
      depth = depthInside;
      type = 0;
      name = 0;
    }
  }

  /** Takes a word that may stand in parameters: the last two are a type and a name. */
  void word(long word) {
    if (depth != OUTSIDE) {
      if (sought.passed().contains(word)) {
        taking.add(method);
      }
      type = name;
      name = word;
    }
  }

  /** Parentheses end that stand that deep, with what is in them. */
  void end(int depthInside) {
    if (depthInside == depth) {
      if (type == CONTEXT && isVisible && !isStatic) {
        withContext.add(method);
      }
      depth = OUTSIDE;
    }
  }

  Words methods() {
    return methods.build();
  }

  Words taking() {
    return taking.build();
  }

  Words withContext() {
    return withContext.build();
  }
}
