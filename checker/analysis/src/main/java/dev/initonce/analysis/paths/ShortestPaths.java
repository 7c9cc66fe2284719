package dev.initonce.analysis.paths;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.paths.Node.Edge;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.syntax.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the shortest call paths that no declaration on them suppresses. */
final class ShortestPaths {

  private final Set<Node> roots;
  private final String checkName;

  ShortestPaths(Set<Node> roots, Check check) {
    this.roots = roots;
    this.checkName = check.checkName();
  }

  /**
   * What was found.
   *
   * @param edges from the entry point on; empty when it is the end itself
   */
  record Found(Node entry, List<Edge> edges, Sites.Construction end, int furtherEntryPoints) {

    boolean perRecord() {
      return edges.stream()
          .anyMatch(
              edge -> edge.perRecord() || Region.isWithin(edge.step().region(), Region.Kind.LOOP));
    }

    /** Returns the steps that users read: a lambda is a part of the method that it stands in. */
    List<PathStep> steps(Place constructed) {
      List<PathStep> steps = new ArrayList<>();
      for (Edge edge : edges) {
        Body from = edge.from().body();
        boolean continues = !steps.isEmpty() && from.enclosing() != null && isLast(steps, from);
        if (continues) {
          steps.remove(steps.size() - 1);
        }
        steps.add(new PathStep(from.displayName(), edge.step().place()));
      }
      Body last = end.node().body();
      if (!steps.isEmpty() && last.enclosing() != null && isLast(steps, last)) {
        steps.remove(steps.size() - 1);
      }
      steps.add(new PathStep(last.displayName(), constructed));
      return steps;
    }

    private static boolean isLast(List<PathStep> steps, Body body) {
      return steps.get(steps.size() - 1).method().equals(body.displayName());
    }
  }

  /** Returns the shortest path to one of the ends, null when each is suppressed on the way. */
  @Nullable Found to(List<Sites.Construction> ends) {
    // In the order of the walk, so that of several shortest paths it is always the same one.
    Map<Node, Sites.Construction> targets = new LinkedHashMap<>();
    for (Sites.Construction end : ends) {
      if (!end.step().suppressed().contains(checkName)) {
        targets.putIfAbsent(end.node(), end);
      }
    }
    if (targets.isEmpty()) {
      return null;
    }
    // Backwards: the ends are few, and all entry points that reach them are wanted.
    Map<Node, @Nullable Edge> towards = new HashMap<>();
    Map<Node, Sites.Construction> endOf = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    targets.forEach(
        (node, end) -> {
          towards.put(node, null);
          endOf.put(node, end);
          open.add(node);
        });
    Node nearest = null;
    Set<Body> entries = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (roots.contains(node)) {
        nearest = nearest == null ? node : nearest;
        entries.add(node.body());
      }
      for (Edge edge : node.incoming()) {
        if (!towards.containsKey(edge.from()) && !edge.step().suppressed().contains(checkName)) {
          towards.put(edge.from(), edge);
          endOf.put(edge.from(), end(endOf, node));
          open.add(edge.from());
        }
      }
    }
    return nearest == null
        ? null
        : new Found(nearest, follow(nearest, towards), end(endOf, nearest), entries.size() - 1);
  }

  private static Sites.Construction end(Map<Node, Sites.Construction> endOf, Node node) {
    Sites.Construction end = endOf.get(node);
    if (end == null) {
      throw new IllegalStateException("no end behind " + node);
    }
    return end;
  }

  private static List<Edge> follow(Node from, Map<Node, @Nullable Edge> towards) {
    List<Edge> edges = new ArrayList<>();
    for (Edge edge = towards.get(from); edge != null; edge = towards.get(edge.to())) {
      edges.add(edge);
    }
    return edges;
  }
}
