package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which code of a body depends on how a condition comes out, within one round of the loops around
 * it (Ferrante, Ottenstein and Warren: The Program Dependence Graph and Its Use in Optimization,
 * 1987).
 *
 * <p>A block depends on an outcome if it then always runs, and otherwise need not. So does a block
 * that can only be reached through such ones. With {@code a || b} the code behind depends on both:
 * on either of them by itself. Code behind an {@code if} that may leave depends on nothing there.
 * That something may fail is no way to leave.
 */
public final class ControlDependence {

  /**
   * An outcome of a condition.
   *
   * @param branch the block that ends with the condition
   */
  public record Outcome(int branch, boolean value) {}

  private record Dependent(Outcome outcome, BitSet blocks) {}

  private final ControlFlow flow;
  private final int[] postDominators;
  private final int[] depths;
  private final List<Dependent> dependents = new ArrayList<>();

  /** Works it out for a body, all of whose blocks are there. */
  public ControlDependence(Body body) {
    this.flow = new ControlFlow(body);
    this.postDominators = new int[flow.size() + 1];
    this.depths = new int[flow.size() + 1];
    findPostDominators();
    for (Block block : body.blocks()) {
      if (block.exit() instanceof Exit.Branch branch && flow.isReached(block.index())) {
        add(block.index(), branch, true);
        add(block.index(), branch, false);
      }
    }
  }

  private void add(int block, Exit.Branch branch, boolean value) {
    int target = branch.when(value);
    if (flow.isBackEdge(block, target)) {
      return;
    }
    BitSet blocks = new BitSet();
    for (int next = target; next != postDominators[block]; next = postDominators[next]) {
      blocks.set(next);
    }
    if (!blocks.isEmpty()) {
      BitSet others = reachedWithout(blocks);
      for (int other = 0; other < flow.size(); other++) {
        if (flow.isReached(other) && !others.get(other)) {
          blocks.set(other);
        }
      }
      dependents.add(new Dependent(new Outcome(block, value), blocks));
    }
  }

  /** Returns the blocks that depend on an outcome. */
  public BitSet dependents(Outcome outcome) {
    for (Dependent dependent : dependents) {
      if (dependent.outcome.equals(outcome)) {
        return (BitSet) dependent.blocks.clone();
      }
    }
    return new BitSet();
  }

  /** Returns the outcomes that something depends on, in the order of the code. */
  public List<Outcome> outcomes() {
    return dependents.stream().map(Dependent::outcome).toList();
  }

  /** Returns the outcomes that a block depends on, in the order of the code. */
  public List<Outcome> outcomesFor(int block) {
    return dependents.stream()
        .filter(dependent -> dependent.blocks.get(block))
        .map(Dependent::outcome)
        .toList();
  }

  /** Returns whether the second block can only be reached through the first. */
  public boolean dominates(int first, int second) {
    BitSet without = new BitSet();
    without.set(first);
    return first == second || !reachedWithout(without).get(second);
  }

  /** Returns whether the block is run whenever the body is run to its end. */
  public boolean isAlwaysRun(int block) {
    int next = 0;
    while (next != block && next != flow.size()) {
      next = postDominators[next];
    }
    return next == block;
  }

  private BitSet reachedWithout(BitSet left) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    if (!left.get(0)) {
      found.set(0);
      open.add(0);
    }
    while (!open.isEmpty()) {
      for (int next : flow.forward(open.poll())) {
        if (next < flow.size() && !left.get(next) && !found.get(next)) {
          found.set(next);
          open.add(next);
        }
      }
    }
    return found;
  }

  /** Takes each block after those that may follow: the graph of one round has no circles. */
  private void findPostDominators() {
    BitSet seen = new BitSet();
    seen.set(flow.size());
    for (int block = 0; block < flow.size(); block++) {
      if (flow.isReached(block) && !seen.get(block)) {
        findPostDominators(block, seen);
      }
    }
  }

  private void findPostDominators(int start, BitSet seen) {
    Deque<int[]> path = new ArrayDeque<>();
    path.push(new int[] {start, 0});
    seen.set(start);
    while (!path.isEmpty()) {
      int[] top = path.getFirst();
      List<Integer> next = flow.succeeding(top[0]);
      if (top[1] < next.size()) {
        int to = next.get(top[1]++);
        if (!seen.get(to)) {
          seen.set(to);
          path.push(new int[] {to, 0});
        }
        continue;
      }
      path.pop();
      int common = next.get(0);
      for (int other : next) {
        common = nearestCommon(common, other);
      }
      postDominators[top[0]] = common;
      depths[top[0]] = depths[common] + 1;
    }
  }

  private int nearestCommon(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (depths[a] >= depths[b]) {
        a = postDominators[a];
      } else {
        b = postDominators[b];
      }
    }
    return a;
  }
}
