package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Keeper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What runs once because a guard says so that nothing synchronizes: two invocations that run side
 * by side both find its field unset, and both run all that the guarded arm calls.
 */
final class UnsynchronizedArms {

  private final Walk walk;

  UnsynchronizedArms(Walk walk) {
    this.walk = walk;
  }

  /** Returns the nodes of the code that such arms call, directly or not. */
  Set<Node> nodes() {
    Map<Node, List<Node.Edge>> outgoing = new HashMap<>();
    for (Node node : walk.world().nodes()) {
      for (Node.Edge edge : node.incomingOnce()) {
        if (!isSynchronized(edge)) {
          outgoing.computeIfAbsent(edge.from(), n -> new ArrayList<>()).add(edge);
        }
      }
    }
    Set<Node> reached = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Map.Entry<Node, List<Node.Edge>> from : outgoing.entrySet()) {
      if (from.getKey().phase() == Phase.INVOCATION) {
        from.getValue().stream().filter(this::isUnderField).map(Node.Edge::to).forEach(open::add);
      }
    }
    while (!open.isEmpty()) {
      Node next = open.poll();
      if (reached.add(next)) {
        outgoing.getOrDefault(next, List.of()).forEach(edge -> open.add(edge.to()));
      }
    }
    return reached;
  }

  private static boolean isSynchronized(Node.Edge edge) {
    return edge.from().body().signature().isSynchronized()
        || edge.from().body().around(edge.step()).locked();
  }

  /** Caches and suppliers that store by themselves see to it that their function runs once. */
  private boolean isUnderField(Node.Edge edge) {
    List<Keeper> keepers = walk.keepers().counting(edge.from(), edge.step());
    return !keepers.isEmpty()
        && keepers.stream().allMatch(keeper -> keeper.kind() == Keeper.Kind.FIELD);
  }
}
