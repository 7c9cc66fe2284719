package dev.initonce.analysis.paths;

import dev.initonce.analysis.paths.Node.Edge;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * How a construction is reached from some node.
 *
 * @param first the edge that the way begins with, null at the node that constructs
 * @param length how many steps users see on it
 * @param repetition how often loops on it run it
 */
record Way(@Nullable Edge first, Sites.Construction end, int length, Repetition repetition) {

  static Way at(Sites.Construction end) {
    return new Way(null, end, 0, end.step().repetition());
  }

  static Way over(Edge edge, Way rest) {
    Repetition here = edge.repetition().with(edge.step().repetition());
    int length = rest.length + (leadsIntoPart(edge) ? 0 : 1);
    return new Way(edge, rest.end, length, rest.repetition.with(here));
  }

  /** Of those that are equally short, what is repeated most is worth most to see. */
  boolean isBetterThan(@Nullable Way other) {
    return other == null
        || length < other.length
        || (length == other.length && repetition.compareTo(other.repetition) > 0);
  }

  /**
   * A lambda is shown as a part of the code that it stands in, an initialiser as one of its
   * constructor. Such edges only lead inwards, so that going round in a circle is never short.
   */
  static boolean leadsIntoPart(Edge edge) {
    Body from = edge.from().body();
    Body to = edge.to().body();
    if (to.kind() == Body.Kind.INSTANCE_INITIALIZER) {
      return from.kind() == Body.Kind.CONSTRUCTOR && from.owner() == to.owner();
    }
    Body around = to.enclosing();
    while (around != null && around != from) {
      around = around.enclosing();
    }
    return around != null;
  }
}
