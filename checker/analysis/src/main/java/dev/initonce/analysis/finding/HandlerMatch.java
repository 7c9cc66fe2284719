package dev.initonce.analysis.finding;

/**
 * What there is in a program for a handler that is named outside of the code. Of several programs
 * the greatest says most.
 */
public enum HandlerMatch {
  /** No class of that name. */
  ABSENT,
  /** A class, and nothing in it that Lambda would call by that name. */
  NOTHING_TO_CALL,
  /** The class of a compact source file, which is not public, so that Lambda cannot load it. */
  COMPACT,
  /** Something that runs, or a class that may inherit it from out of view. */
  FOUND
}
