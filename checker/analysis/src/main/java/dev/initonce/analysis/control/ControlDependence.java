package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  private final Body body;
  private final ControlFlow flow;
  private final OneRound round;
  private final int[] postDominators;
  private final int[] depths;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Outcome, BitSet> dependents = new HashMap<>();

  /** Works it out for a body, all of whose blocks are there. */
  public ControlDependence(Body body) {
    this.body = body;
    this.flow = new ControlFlow(body);
    this.round = new OneRound(body, flow);
    this.postDominators = new int[flow.size() + 1];
    this.depths = new int[flow.size() + 1];
    findPostDominators();
    for (Block block : body.blocks()) {
      if (block.exit() instanceof Exit.Branch && flow.isReached(block.index())) {
        Stream.of(true, false)
            .map(value -> new Outcome(block.index(), value))
            .filter(this::isAnswer)
            .forEach(outcomes::add);
      }
    }
  }

  /** Returns whether something only runs where the condition comes out that way. */
  private boolean isAnswer(Outcome outcome) {
    int target = target(outcome);
    return target != postDominators[outcome.branch] && !flow.isBackEdge(outcome.branch, target);
  }

  private int target(Outcome outcome) {
    return body.blocks().get(outcome.branch).exit() instanceof Exit.Branch branch
        ? branch.when(outcome.value)
        : postDominators[outcome.branch];
  }

  /** Returns the blocks that depend on an outcome. */
  public BitSet dependents(Outcome outcome) {
    return (BitSet) known(outcome).clone();
  }

  /** Worked out when it is asked for: most conditions test nothing that anybody asks about. */
  private BitSet known(Outcome outcome) {
    BitSet blocks = dependents.get(outcome);
    if (blocks == null) {
      blocks = isAnswer(outcome) ? find(outcome) : new BitSet();
      dependents.put(outcome, blocks);
    }
    return blocks;
  }

  private BitSet find(Outcome outcome) {
    BitSet blocks = new BitSet();
    int end = postDominators[outcome.branch];
    for (int next = target(outcome); next != end; next = postDominators[next]) {
      blocks.set(next);
    }
    BitSet others = reachedWithout(blocks);
    for (int other = 0; other < flow.size(); other++) {
      if (flow.isReached(other) && !others.get(other)) {
        blocks.set(other);
      }
    }
    return blocks;
  }

  /** Returns the outcomes that something depends on, in the order of the code. */
  public List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** Returns the outcomes that a block depends on, in the order of the code. */
  public List<Outcome> outcomesFor(int block) {
    return outcomes.stream().filter(outcome -> known(outcome).get(block)).toList();
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
      for (int next : round.successors(open.poll())) {
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
      List<Integer> next = round.succeeding(top[0]);
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
