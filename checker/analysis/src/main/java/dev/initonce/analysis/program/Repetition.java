package dev.initonce.analysis.program;

/** How often code runs where the code around it runs once, from the least on. */
public enum Repetition {
  /** Once at most: there is no loop, or it is always left behind the code. */
  NONE,
  /** For each page of a result that is fetched page by page. */
  PAGE,
  /** For each element, or in each round. */
  RECORD;

  /** Returns what the two come to, one within the other or one after the other. */
  public Repetition with(Repetition other) {
    return compareTo(other) < 0 ? other : this;
  }
}
