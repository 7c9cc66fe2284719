package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The graph of a body's blocks, the loops in it, and the graph of one round: in that one, an edge
 * that goes back to the start of a loop leads to wherever the loop is left for instead, so that it
 * has no circles.
 */
final class ControlFlow {

  private final int size;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<List<Integer>> predecessors = new ArrayList<>();
  private final List<List<Integer>> forward = new ArrayList<>();
  private final List<List<Integer>> succeeding = new ArrayList<>();
  private final BitSet reached = new BitSet();

  /** For the first block of each loop its blocks. */
  private final Map<Integer, BitSet> loops = new LinkedHashMap<>();

  private final Map<Integer, BitSet> latches = new LinkedHashMap<>();

  ControlFlow(Body body) {
    this.size = body.blocks().size();
    for (Block block : body.blocks()) {
      successors.add(block.exit().successors());
      predecessors.add(new ArrayList<>());
    }
    for (Block block : body.blocks()) {
      successors.get(block.index()).forEach(next -> predecessors.get(next).add(block.index()));
    }
    if (size > 0) {
      findBackEdges();
      latches.forEach((start, ends) -> loops.put(start, loop(start, ends)));
    }
    for (int block = 0; block < size; block++) {
      List<Integer> next = successors.get(block);
      forward.add(forwardFrom(block, next));
      succeeding.add(
          body.blocks().get(block).exit() instanceof Exit.Attempt attempt
              ? forwardFrom(block, List.of(attempt.body()))
              : forward.get(block));
    }
  }

  int size() {
    return size;
  }

  /** Returns the blocks that control may come from, by whatever edge. */
  List<Integer> predecessors(int block) {
    return predecessors.get(block);
  }

  /** Returns where one round goes on; {@link #size} stands for the end of the body. */
  List<Integer> forward(int block) {
    return forward.get(block);
  }

  /** Returns where one round goes on if nothing fails. */
  List<Integer> succeeding(int block) {
    return succeeding.get(block);
  }

  /** Returns whether control may come from the start of the body to the block. */
  boolean isReached(int block) {
    return reached.get(block);
  }

  /** Returns whether the edge goes back to the start of a loop. */
  boolean isBackEdge(int from, int to) {
    BitSet ends = latches.get(to);
    return ends != null && ends.get(from);
  }

  Map<Integer, BitSet> loops() {
    return loops;
  }

  /** Searches depth first: an edge to a block that is still open goes back. */
  private void findBackEdges() {
    BitSet open = new BitSet();
    Deque<int[]> path = new ArrayDeque<>();
    path.push(new int[] {0, 0});
    reached.set(0);
    open.set(0);
    while (!path.isEmpty()) {
      int[] top = path.getFirst();
      List<Integer> next = successors.get(top[0]);
      if (top[1] == next.size()) {
        open.clear(top[0]);
        path.pop();
        continue;
      }
      int to = next.get(top[1]++);
      if (open.get(to)) {
        latches.computeIfAbsent(to, t -> new BitSet()).set(top[0]);
      } else if (!reached.get(to)) {
        reached.set(to);
        open.set(to);
        path.push(new int[] {to, 0});
      }
    }
  }

  /** Returns the natural loop: what comes to the edges that go back, without its start. */
  private BitSet loop(int start, BitSet ends) {
    BitSet inside = new BitSet();
    inside.set(start);
    Deque<Integer> open = new ArrayDeque<>();
    ends.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int block = open.poll();
      if (reached.get(block) && !inside.get(block)) {
        inside.set(block);
        open.addAll(predecessors.get(block));
      }
    }
    return inside;
  }

  private List<Integer> forwardFrom(int block, List<Integer> to) {
    if (to.isEmpty()) {
      return List.of(size);
    }
    BitSet targets = new BitSet();
    for (int next : to) {
      if (isBackEdge(block, next)) {
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
    BitSet inside = loops.getOrDefault(start, new BitSet());
    boolean isLeft = false;
    for (int block = inside.nextSetBit(0); block >= 0; block = inside.nextSetBit(block + 1)) {
      for (int next : successors.get(block)) {
        if (inside.get(next)) {
          continue;
        }
        isLeft = true;
        if (isBackEdge(block, next)) {
          addExits(next, targets, seen);
        } else {
          targets.set(next);
        }
      }
    }
    if (!isLeft) {
      targets.set(size);
    }
  }
}
