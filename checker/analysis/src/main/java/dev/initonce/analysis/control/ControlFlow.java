package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The graph of a body's blocks, and the loops in it. */
final class ControlFlow {

  private final int size;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<List<Integer>> predecessors = new ArrayList<>();
  private final BitSet reached = new BitSet();

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
  }

  int size() {
    return size;
  }

  /** Returns the blocks that control may come from, by whatever edge. */
  List<Integer> predecessors(int block) {
    return predecessors.get(block);
  }

  /** Returns the blocks that control may go to, by whatever edge. */
  List<Integer> successors(int block) {
    return successors.get(block);
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

  /** Returns for the first block of each loop its blocks. */
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
}
