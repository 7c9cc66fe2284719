package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a body does.
 *
 * @param index its index among the body's steps
 * @param place the expression
 * @param region the innermost region around it, null when there is none
 * @param suppressed the names that the declarations around it suppress
 * @param repetition how often loops of the same body run it
 */
public record Step(
    int index,
    Place place,
    @Nullable Region region,
    Set<String> suppressed,
    Repetition repetition,
    Operation operation) {

  private static final String EACH_CHECK = "all";

  /** Returns whether a declaration around it silences a check, by its name or with all others. */
  public boolean isSilenced(String checkName) {
    return suppressed.contains(checkName) || suppressed.contains(EACH_CHECK);
  }
}
