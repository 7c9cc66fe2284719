package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a body does.
 *
 * @param index its index among the body's steps
 * @param place the expression
 * @param region the innermost region around it, null when there is none
 * @param suppressed what silences it
 * @param repetition how often loops of the same body run it
 */
public record Step(
    int index,
    Place place,
    @Nullable Region region,
    Suppressed suppressed,
    Repetition repetition,
    Operation operation) {}
