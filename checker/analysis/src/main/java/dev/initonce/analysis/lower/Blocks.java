package dev.initonce.analysis.lower;

import dev.initonce.analysis.control.Loops;
import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Block.Surroundings;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Condition;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Suppressed;
import dev.initonce.analysis.syntax.Place;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of one body, in the order of the code. Between the end of a block and the start
 * of the next the flow is closed: what is written then can never run, and goes into a block of its
 * own to which nothing leads.
 */
final class Blocks {

  private final Body body;
  private final BitSet entered = new BitSet();
  private Surroundings around = Surroundings.NONE;
  private @Nullable Block current;

  Blocks(Body body) {
    this.body = body;
    this.current = fresh();
    entered.set(0);
  }

  Body body() {
    return body;
  }

  Surroundings around() {
    return around;
  }

  /** Returns a new block, in what stands around here; it is to be begun later. */
  Block fresh() {
    return body.addBlock(around);
  }

  /** Returns the block that is written to. */
  Block current() {
    Block block = current;
    if (block == null) {
      block = fresh();
      current = block;
    }
    return block;
  }

  Step add(Place place, Suppressed suppressed, Operation operation) {
    return body.add(place, current(), suppressed, operation);
  }

  /** Goes on in that block, whether something leads to it or not. */
  void begin(Block block) {
    current = block;
  }

  /** Returns whether something leads to a block, as far as the code has been written. */
  boolean isEntered(Block block) {
    return entered.get(block.index());
  }

  /** Goes on in that block, if something leads to it. */
  void beginIfEntered(Block block) {
    current = entered.get(block.index()) ? block : null;
  }

  /** Goes from the block that is written to into that one, and on there. */
  void enter(Block block) {
    goTo(block);
    begin(block);
  }

  /** The same, unless nothing leads there: then the flow stays closed. */
  void join(Block block) {
    goTo(block);
    beginIfEntered(block);
  }

  /** Ends the block that is written to, if the flow is open. */
  void end(Exit exit) {
    Block block = current;
    if (block != null) {
      block.setExit(exit);
      exit.successors().forEach(entered::set);
      current = null;
    }
  }

  void goTo(Block block) {
    end(Exit.to(block.index()));
  }

  void goToOneOf(List<Integer> blocks) {
    end(new Exit.Several(blocks));
  }

  void branch(Condition condition, Block whenTrue, Block whenFalse) {
    end(new Exit.Branch(condition, whenTrue.index(), whenFalse.index()));
  }

  /** Lets other blocks stand in something, until that is restored. */
  void setAround(Surroundings surroundings) {
    around = surroundings;
  }

  /** Runs an action that writes code around which something stands. */
  void within(Surroundings surroundings, Runnable action) {
    Surroundings outer = around;
    around = surroundings;
    enter(fresh());
    action.run();
    around = outer;
    join(fresh());
  }

  /** Ends the body. */
  void finish() {
    end(Exit.LEAVE);
    Loops.markSteps(body);
  }
}
