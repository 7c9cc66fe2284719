package dev.initonce.analysis.paths;

import dev.initonce.analysis.paths.Node.Edge;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Step;
import org.jspecify.annotations.Nullable;

/**
 * How a construction is reached from some node.
 *
 * @param first the edge that the way begins with, null at the node that constructs
 * @param length how many steps users see on it
 * @param perRecord whether it runs through a loop
 */
record Way(@Nullable Edge first, Sites.Construction end, int length, boolean perRecord) {

  static Way at(Sites.Construction end) {
    return new Way(null, end, 0, isRepeated(end.step()));
  }

  static Way over(Edge edge, Way rest) {
    boolean repeated = edge.perRecord() || isRepeated(edge.step());
    int length = rest.length + (leadsIntoPart(edge) ? 0 : 1);
    return new Way(edge, rest.end, length, rest.perRecord || repeated);
  }

  /** Of those that are equally short, what costs a build for each record is worth more to see. */
  boolean isBetterThan(@Nullable Way other) {
    return other == null
        || length < other.length
        || (length == other.length && perRecord && !other.perRecord);
  }

  /** A lambda is shown as a part of its method, an initialiser as one of its constructor. */
  static boolean leadsIntoPart(Edge edge) {
    Body from = edge.from().body();
    Body to = edge.to().body();
    if (to.kind() == Body.Kind.INSTANCE_INITIALIZER) {
      return from.owner() == to.owner();
    }
    return to.enclosing() != null && to.root() == from.root();
  }

  private static boolean isRepeated(Step step) {
    return Region.isWithin(step.region(), Region.Kind.LOOP);
  }
}
