package dev.initonce.analysis.finding;

import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.syntax.Place;
import java.util.List;

/**
 * One place that a check objects to.
 *
 * @param check the check
 * @param resource the simple name of the type that is built, closed or raced for
 * @param place the whole expression that builds: from the start of the builder chain, or {@code
 *     new}
 * @param path the shortest call path, from the entry point to the construction; one step when the
 *     entry point builds it itself
 * @param furtherEntryPoints how many other entry points reach the place
 * @param repetition how often loops and per-element lambdas on the path run it on one invocation
 * @param summary the first line of the message: what is wrong, without a full stop
 * @param advice what to do about it, in a sentence or two
 */
public record Finding(
    Check check,
    String resource,
    Place place,
    List<PathStep> path,
    int furtherEntryPoints,
    Repetition repetition,
    String summary,
    String advice) {

  public Finding {
    path = List.copyOf(path);
  }

  /** Returns whether the path runs through a loop or a per-element lambda, not only over pages. */
  public boolean perRecord() {
    return repetition == Repetition.RECORD;
  }
}
