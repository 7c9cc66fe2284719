package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Place;

/**
 * One thing that a body does.
 *
 * @param index its index among the body's steps; those of one block are in the order in which they
 *     run
 * @param place the expression
 * @param block the index of the block that it is in
 * @param suppressed what silences it
 * @param repetition how often loops of the same body run it
 */
public record Step(
    int index,
    Place place,
    int block,
    Suppressed suppressed,
    Repetition repetition,
    Operation operation) {

  /** Returns the same step, run as often as that. */
  public Step repeated(Repetition as) {
    return new Step(index, place, block, suppressed, as, operation);
  }
}
