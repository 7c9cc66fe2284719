package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.SilencingComment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the walk comes across: entry points, and constructions that run on each invocation. */
final class Sites {

  /** A construction in a node. */
  record Construction(Node node, Step step) {}

  private final Set<Node> roots = new LinkedHashSet<>();
  private final Set<Node> services = new HashSet<>();
  private final Set<Node> madeAnew = new HashSet<>();
  private final Map<Construction, Resource> constructions = new LinkedHashMap<>();
  private final Map<Construction, Resource> builtOnce = new LinkedHashMap<>();
  private final Set<SilencingComment> silencing = new HashSet<>();
  private final Map<Construction, List<Slot>> inputs = new LinkedHashMap<>();

  void addSilencing(Set<SilencingComment> comments) {
    silencing.addAll(comments);
  }

  /** Returns the comments that stood on a way to something. */
  Set<SilencingComment> silencing() {
    return silencing;
  }

  void addRoot(Node node, boolean isService) {
    roots.add(node);
    if (isService) {
      services.add(node);
    }
  }

  /** Adds what runs on, or makes, a handler that is made for each invocation. */
  void addRootOfNewHandler(Node node) {
    roots.add(node);
    madeAnew.add(node);
  }

  boolean isOfNewHandler(Node root) {
    return madeAnew.contains(root);
  }

  boolean isService(Node root) {
    return services.contains(root);
  }

  void add(Node node, Step step, Resource resource, List<Slot> made, Phase phase) {
    Construction construction = new Construction(node, step);
    if (phase == Phase.ONCE) {
      builtOnce.putIfAbsent(construction, resource);
      return;
    }
    constructions.putIfAbsent(construction, resource);
    inputs.computeIfAbsent(construction, c -> new ArrayList<>()).addAll(made);
  }

  Set<Node> roots() {
    return roots;
  }

  Map<Construction, Resource> constructions() {
    return constructions;
  }

  /** Returns what the step builds once, null when it builds nothing or is not guarded. */
  @Nullable Resource builtOnce(Node node, Step step) {
    return builtOnce.get(new Construction(node, step));
  }

  /** Returns whether it is made from a kept one of its kind, with which it shares what is dear. */
  boolean isDerived(Construction construction, Resource resource) {
    return resource.rule().check() == Check.REUSABLE_OBJECT_BUILT
        && inputs.getOrDefault(construction, List.of()).stream()
            .anyMatch(slot -> slot.holds(new Token.Instance(resource.type(), true, null)));
  }

  /** Returns whether something that the invocation brought goes into the construction. */
  boolean dependsOnEvent(Construction construction) {
    return inputs.getOrDefault(construction, List.of()).stream()
        .anyMatch(slot -> slot.holds(new Token.Event()));
  }
}
