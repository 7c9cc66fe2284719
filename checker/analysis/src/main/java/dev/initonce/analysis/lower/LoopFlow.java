package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.Statement.Jump;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where control goes when a statement is done: whether a loop around it may run another round. What
 * a loop builds just before it is always left is built once.
 *
 * @param after what may happen after the statement at hand has completed
 * @param thrown what may happen after an exception
 * @param target the innermost statement that a jump can name or leave
 */
record LoopFlow(Repetition after, Repetition thrown, @Nullable Target target) {

  /** Code that no loop stands around. */
  static final LoopFlow OUTSIDE = new LoopFlow(Repetition.NONE, Repetition.NONE, null);

  /**
   * What jumps go to.
   *
   * @param isPlain whether a break without a label leaves it
   * @param onContinue null for what is no loop
   */
  private record Target(
      @Nullable String label,
      boolean isPlain,
      Repetition onBreak,
      @Nullable Repetition onContinue,
      @Nullable Target outer) {}

  /** Returns whether no loop is near, so that nothing repeats. */
  boolean isOutside() {
    return target == null && after == Repetition.NONE;
  }

  LoopFlow then(Repetition next) {
    return next == after ? this : new LoopFlow(next, thrown, target);
  }

  /** Returns the flow in the body of a loop; {@code round} tells of the loop itself. */
  LoopFlow inLoop(@Nullable String label, Repetition round) {
    Repetition again = after.with(round);
    return new LoopFlow(again, thrown, new Target(label, true, after, again, target));
  }

  private LoopFlow inSwitch() {
    if (isOutside()) {
      return this;
    }
    return new LoopFlow(after, thrown, new Target(null, true, after, null, target));
  }

  LoopFlow inLabeled(String label) {
    if (isOutside()) {
      return this;
    }
    return new LoopFlow(after, thrown, new Target(label, false, after, null, target));
  }

  /** Returns the flow in the catch clauses of a try: what follows is its finally. */
  LoopFlow inCatch(Statement.Try attempt) {
    Statement last = attempt.last();
    return last == null ? this : then(repeats(last));
  }

  /** Returns the flow in the body of a try. */
  LoopFlow inTry(Statement.Try attempt) {
    LoopFlow last = inCatch(attempt);
    Repetition caught = attempt.catches().isEmpty() ? thrown : Repetition.NONE;
    for (Statement.Catch clause : attempt.catches()) {
      caught = caught.with(last.repeats(clause.body()));
    }
    return new LoopFlow(last.after, caught, target);
  }

  /** Returns for each arm of a switch the flow in it. */
  LoopFlow[] inArms(List<Statement.Arm> arms) {
    LoopFlow[] flows = new LoopFlow[arms.size()];
    LoopFlow inside = inSwitch();
    Repetition next = after;
    for (int i = arms.size() - 1; i >= 0; i--) {
      flows[i] = arms.get(i).falls() ? inside.then(next) : inside;
      next = flows[i].repeats(arms.get(i).body());
    }
    return flows;
  }

  /** Returns for each statement of a block the flow in it. */
  LoopFlow[] inEach(List<Statement> statements) {
    LoopFlow[] flows = new LoopFlow[statements.size()];
    LoopFlow flow = this;
    for (int i = statements.size() - 1; i >= 0; i--) {
      flows[i] = flow;
      flow = flow.then(flow.repeats(statements.get(i)));
    }
    return flows;
  }

  private Repetition repeats(List<Statement> statements) {
    return statements.isEmpty() ? after : inEach(statements)[0].repeats(statements.get(0));
  }

  /** Returns what may happen from the start of a statement on. */
  Repetition repeats(Statement s) {
    if (isOutside()) {
      return Repetition.NONE;
    } else if (s instanceof Statement.Block block) {
      return repeats(block.statements());
    } else if (s instanceof Statement.Labeled labeled) {
      return labeled.body() instanceof Statement.Loop || labeled.body() instanceof Statement.ForEach
          ? loop(labeled.body(), labeled.label())
          : inLabeled(labeled.label()).repeats(labeled.body());
    } else if (s instanceof Statement.If branch) {
      Statement otherwise = branch.whenFalse();
      return repeats(branch.whenTrue()).with(otherwise == null ? after : repeats(otherwise));
    } else if (s instanceof Statement.Return) {
      return Repetition.NONE;
    } else if (s instanceof Statement.Throw) {
      return thrown;
    } else if (s instanceof Jump jump) {
      return jump(jump);
    } else if (s instanceof Statement.Synchronized sync) {
      return repeats(sync.body());
    } else if (s instanceof Statement.Try attempt) {
      return inTry(attempt).repeats(attempt.body());
    } else if (s instanceof Statement.Switch choice) {
      return choose(choice);
    } else if (s instanceof Statement.Loop || s instanceof Statement.ForEach) {
      return loop(s, null);
    }
    return after;
  }

  private Repetition choose(Statement.Switch choice) {
    LoopFlow[] flows = inArms(choice.arms());
    Repetition all = after;
    for (int i = 0; i < flows.length; i++) {
      all = all.with(flows[i].repeats(choice.arms().get(i).body()));
    }
    return all;
  }

  /** Another loop further in, whose own rounds are not asked for here. */
  private Repetition loop(Statement s, @Nullable String label) {
    if (s instanceof Statement.ForEach each) {
      return after.with(inLoop(label, Repetition.NONE).repeats(each.body()));
    }
    Statement.Loop loop = (Statement.Loop) s;
    if (!isEndless(loop)) {
      return after.with(inLoop(label, Repetition.NONE).repeats(loop.body()));
    }
    Target inside = new Target(label, true, after, Repetition.NONE, target);
    return new LoopFlow(Repetition.NONE, thrown, inside).repeats(loop.body());
  }

  private static boolean isEndless(Statement.Loop loop) {
    Expression condition = loop.condition();
    return condition == null
        || (condition instanceof Expression.Literal literal
            && Boolean.TRUE.equals(literal.value()));
  }

  private Repetition jump(Jump jump) {
    for (Target t = target; t != null; t = t.outer) {
      boolean meant = jump.label() == null ? t.isPlain : jump.label().equals(t.label);
      Repetition onContinue = t.onContinue;
      if (meant && jump.kind() == Jump.Kind.BREAK) {
        return t.onBreak;
      } else if (meant && onContinue != null) {
        return onContinue;
      }
    }
    // What no loop stands around is not among the targets.
    return Repetition.NONE;
  }
}
