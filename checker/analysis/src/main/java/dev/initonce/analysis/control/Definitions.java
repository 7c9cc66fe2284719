package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which assignments may have given a local variable its value at some point of a body. */
public final class Definitions {

  /**
   * What a variable may hold at some point.
   *
   * @param steps the assignments that may have been the last
   * @param fromOutside whether there may have been none: a parameter, a captured variable
   */
  public record Reaching(Set<Step> steps, boolean fromOutside) {

    /** Returns the assignment that was the last for sure, null when that is not certain. */
    public @Nullable Step only() {
      return fromOutside || steps.size() != 1 ? null : steps.iterator().next();
    }
  }

  private final Body body;
  private final Map<Local, List<Step>> assignments = new HashMap<>();
  private @Nullable List<List<Integer>> predecessors;

  /** Reads the assignments of a body, all of whose blocks are there. */
  public Definitions(Body body) {
    this.body = body;
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetLocal set) {
        assignments.computeIfAbsent(set.local(), l -> new ArrayList<>()).add(step);
      }
    }
  }

  /**
   * Returns what may have been assigned last.
   *
   * @param block where the variable is read
   * @param before the index of the step that reads it; what is read at the end of the block is read
   *     before any greater one
   */
  public Reaching of(Local local, int block, int before) {
    List<Step> all = assignments.getOrDefault(local, List.of());
    if (all.isEmpty()) {
      return new Reaching(Set.of(), true);
    }
    Backwards search = new Backwards(all);
    search.enter(block, before);
    return search.run();
  }

  private final class Backwards {
    private final List<Step> all;
    private final Set<Step> found = new LinkedHashSet<>();
    private final BitSet seen = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean fromOutside;

    Backwards(List<Step> all) {
      this.all = all;
    }

    Reaching run() {
      while (!open.isEmpty()) {
        int block = open.poll();
        for (int from : predecessors().get(block)) {
          // What fails may do so before its first step, or behind any of them.
          if (body.blocks().get(from).surroundings().handlers().contains(block)) {
            all.stream().filter(step -> step.block() == from).forEach(found::add);
          }
          if (!seen.get(from)) {
            seen.set(from);
            enter(from, Integer.MAX_VALUE);
          }
        }
      }
      return new Reaching(found, fromOutside);
    }

    private void enter(int block, int before) {
      Step last = null;
      for (Step step : all) {
        if (step.block() == block && step.index() < before) {
          last = step;
        }
      }
      if (last != null) {
        found.add(last);
      } else {
        open.add(block);
        fromOutside |= block == 0;
      }
    }
  }

  /** Those by whatever edge, and for what handles failures what may fail. */
  private List<List<Integer>> predecessors() {
    List<List<Integer>> known = predecessors;
    if (known == null) {
      List<List<Integer>> found = new ArrayList<>();
      body.blocks().forEach(block -> found.add(new ArrayList<>()));
      for (Block block : body.blocks()) {
        block.exit().successors().forEach(next -> found.get(next).add(block.index()));
        block.surroundings().handlers().forEach(handler -> found.get(handler).add(block.index()));
      }
      predecessors = found;
      known = found;
    }
    return known;
  }
}
