package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The graph of one round: an edge that goes back to the start of a loop leads to wherever the loop
 * is left for instead, so that there are no circles.
 */
final class OneRound {

  private final ControlFlow flow;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<List<Integer>> succeeding = new ArrayList<>();

  OneRound(Body body, ControlFlow flow) {
    this.flow = flow;
    for (Block block : body.blocks()) {
      int index = block.index();
      List<Integer> all = forwardFrom(index, flow.successors(index));
      successors.add(all);
      succeeding.add(
          block.exit() instanceof Exit.Attempt attempt
              ? forwardFrom(index, List.of(attempt.body()))
              : all);
    }
  }

  /** Returns where control goes on; the number of blocks stands for the end of the body. */
  List<Integer> successors(int block) {
    return successors.get(block);
  }

  /** Returns where control goes on if nothing fails. */
  List<Integer> succeeding(int block) {
    return succeeding.get(block);
  }

  private List<Integer> forwardFrom(int block, List<Integer> to) {
    if (to.isEmpty()) {
      return List.of(flow.size());
    }
    BitSet targets = new BitSet();
    for (int next : to) {
      if (flow.isBackEdge(block, next)) {
        addExits(next, targets, new BitSet());
      } else {
        targets.set(next);
      }
    }
    return targets.stream().boxed().toList();
  }

  /** Adds where control goes when it leaves a loop; a loop that is never left ends the body. */
  private void addExits(int start, BitSet targets, BitSet seen) {
    if (seen.get(start)) {
      return;
    }
    seen.set(start);
    BitSet inside = flow.loops().getOrDefault(start, new BitSet());
    boolean isLeft = false;
    for (int block = inside.nextSetBit(0); block >= 0; block = inside.nextSetBit(block + 1)) {
      for (int next : flow.successors(block)) {
        if (inside.get(next)) {
          continue;
        }
        isLeft = true;
        if (flow.isBackEdge(block, next)) {
          addExits(next, targets, seen);
        } else {
          targets.set(next);
        }
      }
    }
    if (!isLeft) {
      targets.set(flow.size());
    }
  }
}
