package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.syntax.Statement.Jump;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where {@code break}, {@code continue} and {@code throw} go at one place of a body. */
final class Jumps {

  /** What stands around the code that is written. */
  private sealed interface Around {}

  /**
   * A statement that jumps can name or leave.
   *
   * @param isPlain whether a break without a label leaves it
   * @param onContinue null for what is no loop
   */
  private record Target(
      @Nullable String label, boolean isPlain, Block onBreak, @Nullable Block onContinue)
      implements Around {}

  /**
   * Code that runs when control leaves a statement by whatever way, a {@code finally} say. Jumps go
   * past it, so that the ways are kept apart which lead through it; but it too comes to where they
   * go.
   */
  static final class Passed implements Around {
    private final Set<Integer> targets = new LinkedHashSet<>();

    /** Returns where the jumps go that leave the statement. */
    List<Integer> targets() {
      return List.copyOf(targets);
    }
  }

  private final Blocks blocks;
  private final Deque<Around> around = new ArrayDeque<>();
  private final Deque<List<Integer>> handlers = new ArrayDeque<>();

  Jumps(Blocks blocks) {
    this.blocks = blocks;
  }

  void inLoop(@Nullable String label, Block onBreak, Block onContinue, Runnable action) {
    in(new Target(label, true, onBreak, onContinue), action);
  }

  void inSwitch(Block onBreak, Runnable action) {
    in(new Target(null, true, onBreak, null), action);
  }

  void inLabeled(String label, Block onBreak, Runnable action) {
    in(new Target(label, false, onBreak, null), action);
  }

  /** Runs an action that writes code which only leaves through other code. */
  Passed passing(Runnable action) {
    Passed passed = new Passed();
    in(passed, action);
    return passed;
  }

  /** Runs an action that writes code whose exceptions go to those blocks, if there are any. */
  void handled(List<Integer> by, Runnable action) {
    if (by.isEmpty()) {
      action.run();
    } else {
      handlers.push(by);
      action.run();
      handlers.pop();
    }
  }

  private void in(Around what, Runnable action) {
    around.push(what);
    action.run();
    around.pop();
  }

  /** Ends the block at hand with an exception. */
  void fail() {
    List<Integer> innermost = handlers.peek();
    blocks.goToOneOf(innermost == null ? List.of() : innermost);
  }

  /** Ends the block at hand with a jump. */
  void jump(Jump jump) {
    List<Passed> passed = new ArrayList<>();
    for (Around each : around) {
      if (each instanceof Passed leaves) {
        passed.add(leaves);
      } else if (each instanceof Target target) {
        Block to = targetOf(jump, target);
        if (to != null) {
          passed.forEach(leaves -> leaves.targets.add(to.index()));
          blocks.goTo(to);
          return;
        }
      }
    }
    blocks.goToOneOf(List.of());
  }

  private static @Nullable Block targetOf(Jump jump, Target target) {
    boolean meant = jump.label() == null ? target.isPlain : jump.label().equals(target.label);
    if (!meant) {
      return null;
    }
    return jump.kind() == Jump.Kind.BREAK ? target.onBreak : target.onContinue;
  }
}
