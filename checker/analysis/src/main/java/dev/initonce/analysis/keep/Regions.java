package dev.initonce.analysis.keep;

import dev.initonce.analysis.control.ControlDependence;
import dev.initonce.analysis.control.ControlDependence.Outcome;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The regions of bodies: what depends on a test of a keeper, and what calls run that store. */
final class Regions {

  private final Facts facts;
  private final Reads reads;
  private final Tests tests;
  private final Idioms idioms;
  private final Map<Body, List<List<Region>>> byBlock = new HashMap<>();
  private final Map<Body, Map<Integer, @Nullable Region>> ofFunctions = new HashMap<>();

  Regions(Facts facts) {
    this.facts = facts;
    BoundedSearch search = new BoundedSearch();
    this.reads = new Reads(facts, search);
    this.tests = new Tests(facts, reads, search);
    this.idioms = new Idioms(facts, reads, new Carried(facts));
  }

  /** Returns the regions around a step, from the inside out. */
  List<Region> around(Body body, Step step) {
    List<List<Region>> known = byBlock.get(body);
    if (known == null) {
      List<Region> all = find(body);
      known =
          all.isEmpty()
              ? List.of()
              : body.blocks().stream()
                  .map(block -> all.stream().filter(r -> r.encloses(block.index())).toList())
                  .toList();
      byBlock.put(body, known);
    }
    return known.isEmpty() ? List.of() : known.get(step.block());
  }

  /** Returns the region in which a call runs functions, null when that is where it stands. */
  @Nullable Region ofFunctions(Body body, Step step, Operation.Call call) {
    Map<Integer, @Nullable Region> known = ofFunctions.computeIfAbsent(body, b -> new HashMap<>());
    if (known.containsKey(step.index())) {
      return known.get(step.index());
    }
    Keeper keeper = idioms.keeperOf(body, step, call);
    Region region = keeper == null ? null : new Region(body, new BitSet(), List.of(keeper));
    known.put(step.index(), region);
    return region;
  }

  /** Returns where a value lies that a step reads, null when that cannot be said. */
  @Nullable Value storage(Body body, Step step, Value value) {
    return reads.storage(value, Point.at(body, step));
  }

  private List<Region> find(Body body) {
    if (body.blocks().stream().noneMatch(block -> block.exit() instanceof Exit.Branch)) {
      return List.of();
    }
    List<Region> found = new ArrayList<>();
    ControlDependence dependence = facts.dependence(body);
    for (Outcome outcome : dependence.outcomes()) {
      if (body.blocks().get(outcome.branch()).exit() instanceof Exit.Branch branch) {
        Point end = Point.endOf(body, outcome.branch());
        List<Keeper> keepers = tests.unsetWhen(branch.condition(), outcome.value(), end);
        if (!keepers.isEmpty()) {
          found.add(new Region(body, dependence.dependents(outcome), keepers));
        }
      }
    }
    Collections.reverse(found);
    return found;
  }
}
