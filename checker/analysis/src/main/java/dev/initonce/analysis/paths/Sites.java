package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the walk comes across: entry points, and constructions that run on each invocation. */
final class Sites {

  /** A construction in a node. */
  record Construction(Node node, Step step) {}

  private final Set<Node> roots = new LinkedHashSet<>();
  private final Map<Construction, Resource> constructions = new LinkedHashMap<>();
  private final Map<Construction, List<Slot>> inputs = new LinkedHashMap<>();

  void addRoot(Node node) {
    roots.add(node);
  }

  void add(Node node, Step step, Resource resource, List<Slot> made) {
    Construction construction = new Construction(node, step);
    constructions.putIfAbsent(construction, resource);
    inputs.computeIfAbsent(construction, c -> new ArrayList<>()).addAll(made);
  }

  Set<Node> roots() {
    return roots;
  }

  Map<Construction, Resource> constructions() {
    return constructions;
  }

  /** Returns whether something that the invocation brought goes into the construction. */
  boolean dependsOnEvent(Construction construction) {
    return inputs.getOrDefault(construction, List.of()).stream()
        .anyMatch(slot -> slot.tokens().contains(new Token.Event()));
  }
}
