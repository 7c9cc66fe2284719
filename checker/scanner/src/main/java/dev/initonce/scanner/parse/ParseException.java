package dev.initonce.scanner.parse;

/** A file could not be read or is not Java. */
public final class ParseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ParseProblem problem;

  /** Makes one for a problem. */
  public ParseException(ParseProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Returns what is wrong, and where. */
  public ParseProblem problem() {
    return problem;
  }
}
