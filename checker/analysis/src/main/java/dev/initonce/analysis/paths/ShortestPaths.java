package dev.initonce.analysis.paths;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.paths.Node.Edge;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the shortest call paths that no declaration on them suppresses. */
final class ShortestPaths {

  private final Sites sites;
  private final String checkName;
  private final boolean throughGuards;

  /** Makes it for calls that run on each invocation. */
  ShortestPaths(Sites sites, Check check) {
    this(sites, check.checkName(), false);
  }

  private ShortestPaths(Sites sites, String checkName, boolean throughGuards) {
    this.sites = sites;
    this.checkName = checkName;
    this.throughGuards = throughGuards;
  }

  /** Returns the same for calls that may run on any invocation, though a guard lets them once. */
  ShortestPaths throughGuards() {
    return new ShortestPaths(sites, checkName, true);
  }

  /**
   * What was found.
   *
   * @param edges from the entry point on; empty when it is the end itself
   * @param way what is known of the whole path
   */
  record Found(Node entry, List<Edge> edges, Way way, int furtherEntryPoints) {

    Repetition repetition() {
      return way.repetition();
    }

    /** Returns the steps that users read: a lambda is a part of the method that it stands in. */
    List<PathStep> steps(Place constructed) {
      List<PathStep> steps = new ArrayList<>();
      for (Edge edge : edges) {
        add(steps, edge.from().body(), edge.step().place());
      }
      add(steps, way.end().node().body(), constructed);
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
    // Backwards: the ends are few, and all entry points that reach them are wanted. In the order
    // of the walk, so that of several shortest paths it is always the same one.
    Map<Node, Way> ways = new LinkedHashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Sites.Construction end : ends) {
      Way way = Way.at(end);
      if (!isSilenced(end.step()) && way.isBetterThan(ways.get(end.node()))) {
        ways.put(end.node(), way);
        open.add(end.node());
      }
    }
    while (!open.isEmpty()) {
      Node node = open.poll();
      for (Edge edge : incoming(node)) {
        if (isSilenced(edge.step())) {
          continue;
        }
        Way way = Way.over(edge, way(ways, node));
        if (way.isBetterThan(ways.get(edge.from()))) {
          ways.put(edge.from(), way);
          if (Way.leadsIntoPart(edge)) {
            open.addFirst(edge.from());
          } else {
            open.add(edge.from());
          }
        }
      }
    }
    return best(ways);
  }

  private boolean isSilenced(Step step) {
    sites.addSilencing(step.suppressed().comments());
    return step.suppressed().silences(checkName);
  }

  private List<Edge> incoming(Node node) {
    if (!throughGuards || node.incomingOnce().isEmpty()) {
      return node.incoming();
    }
    List<Edge> all = new ArrayList<>(node.incoming());
    all.addAll(node.incomingOnce());
    return all;
  }

  private @Nullable Found best(Map<Node, Way> ways) {
    Node nearest = null;
    int entries = 0;
    for (Map.Entry<Node, Way> reached : ways.entrySet()) {
      if (sites.roots().contains(reached.getKey())) {
        entries++;
        if (nearest == null || reached.getValue().isBetterThan(ways.get(nearest))) {
          nearest = reached.getKey();
        }
      }
    }
    return nearest == null
        ? null
        : new Found(nearest, follow(nearest, ways), way(ways, nearest), entries - 1);
  }

  private static Way way(Map<Node, Way> ways, Node node) {
    Way way = ways.get(node);
    if (way == null) {
      throw new IllegalStateException("no way from " + node);
    }
    return way;
  }

  private static List<Edge> follow(Node from, Map<Node, Way> ways) {
    List<Edge> edges = new ArrayList<>();
    for (Edge edge = way(ways, from).first(); edge != null; edge = way(ways, edge.to()).first()) {
      edges.add(edge);
    }
    return edges;
  }
}
