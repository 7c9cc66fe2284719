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
        add(steps, edge.from().body(), edge.step().place());
      }
      add(steps, end.node().body(), constructed);
      return steps;
    }

    /** Adds a step; a part goes by the name of what it is a part of, in its place. */
    private static void add(List<PathStep> steps, Body body, Place place) {
      String name = body.displayName();
      if (!steps.isEmpty() && isPart(body)) {
        String before = steps.get(steps.size() - 1).method();
        if (before.equals(name) || before.equals(body.root().displayName())) {
          steps.remove(steps.size() - 1);
          name = before;
        }
      }
      steps.add(new PathStep(name, place));
    }

    /** A lambda is a part of its method, an initialiser one of the constructor that runs it. */
    private static boolean isPart(Body body) {
      return body.enclosing() != null || body.kind() == Body.Kind.INSTANCE_INITIALIZER;
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
    Set<Node> entries = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (roots.contains(node)) {
        nearest = nearest == null ? node : nearest;
        entries.add(node);
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
