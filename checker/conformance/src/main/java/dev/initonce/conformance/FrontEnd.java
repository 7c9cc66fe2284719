package dev.initonce.conformance;

import java.util.List;

/** A way of reading Java that the suite is run against. */
public interface FrontEnd {

  /**
   * Returns the name that {@code ONLY} lines and test names use: {@code plugin}, {@code scanner}.
   */
  String name();

  /**
   * Runs the front end on a case as a user would and returns what it reports, ordered by file, then
   * by line.
   *
   * @throws IllegalStateException if the front end cannot read the case
   */
  List<ReportedFinding> findings(ConformanceCase conformanceCase);
}
