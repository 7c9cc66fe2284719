package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the switches of one body. */
final class SwitchLowering {

  /** A switch expression whose arms are being lowered: what they gave so far, and from where. */
  private record Choosing(Block after, List<Value> values, List<Integer> from) {}

  private final BodyLowering code;
  private final Blocks blocks;
  private final Deque<Choosing> choosing = new ArrayDeque<>();

  SwitchLowering(BodyLowering code) {
    this.code = code;
    this.blocks = code.blocks();
  }

  void lower(Statement.Switch choice) {
    code.expressions().value(choice.selector());
    Block after = blocks.fresh();
    List<Block> starts = starts(choice.arms());
    // Whether an arm is for all the rest, nobody says: none of them may be meant.
    choose(starts, after);
    code.jumps().inSwitch(after, () -> arms(choice.arms(), starts, after));
    blocks.beginIfEntered(after);
  }

  Value lower(Expression.SwitchExpression choice) {
    code.expressions().value(choice.selector());
    Choosing open = new Choosing(blocks.fresh(), new ArrayList<>(), new ArrayList<>());
    List<Block> starts = starts(choice.arms());
    choose(starts, null);
    choosing.push(open);
    arms(choice.arms(), starts, open.after);
    choosing.pop();
    blocks.beginIfEntered(open.after);
    return new Value.Choice(choice.type(), List.copyOf(open.values), List.copyOf(open.from));
  }

  private List<Block> starts(List<Statement.Arm> arms) {
    return arms.stream().map(arm -> blocks.fresh()).toList();
  }

  private void choose(List<Block> starts, @Nullable Block none) {
    List<Integer> targets = new ArrayList<>();
    starts.forEach(start -> targets.add(start.index()));
    if (none != null) {
      targets.add(none.index());
    }
    blocks.goToOneOf(targets);
  }

  private void arms(List<Statement.Arm> arms, List<Block> starts, Block after) {
    for (int i = 0; i < arms.size(); i++) {
      Statement.Arm arm = arms.get(i);
      arm.bindings().forEach(code::declare);
      blocks.begin(starts.get(i));
      code.statements(arm.body());
      blocks.goTo(arm.falls() && i + 1 < arms.size() ? starts.get(i + 1) : after);
    }
  }

  /** Records what an arm of the innermost switch expression gives, and goes on behind that. */
  void give(Value value) {
    Choosing innermost = choosing.peek();
    if (innermost == null) {
      blocks.end(Exit.LEAVE);
    } else {
      innermost.values.add(value);
      innermost.from.add(blocks.current().index());
      blocks.goTo(innermost.after);
    }
  }
}
