package dev.initonce.analysis.lower;

import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the loops of one body. */
final class LoopLowering {

  private final BodyLowering code;
  private final Blocks blocks;
  private final PageTypes pages;

  LoopLowering(BodyLowering code, PageTypes pages) {
    this.code = code;
    this.blocks = code.blocks();
    this.pages = pages;
  }

  static boolean isLoop(Statement statement) {
    return statement instanceof Statement.ForEach
        || statement instanceof Statement.Loop
        || statement instanceof Statement.DoWhile;
  }

  void lower(Statement statement, @Nullable String label) {
    if (statement instanceof Statement.ForEach each) {
      lower(each, label);
    } else if (statement instanceof Statement.Loop loop) {
      lower(loop, label);
    } else if (statement instanceof Statement.DoWhile loop) {
      lower(loop, label);
    } else {
      throw new IllegalArgumentException("unknown statement: " + statement.getClass());
    }
  }

  private void lower(Statement.ForEach each, @Nullable String label) {
    code.declare(each.variable());
    Value iterable = code.expressions().value(each.iterable());
    code.add(
        each.iterable().place(),
        new Operation.SetLocal(each.variable(), code.expressions().elementOf(each, iterable)));
    Block start = blocks.fresh();
    Block round = blocks.fresh();
    Block after = blocks.fresh();
    start.setRounds(PageLoops.of(each, pages));
    blocks.enter(start);
    blocks.goToOneOf(List.of(round.index(), after.index()));
    blocks.begin(round);
    code.jumps().inLoop(label, after, start, () -> code.statement(each.body()));
    blocks.goTo(start);
    blocks.begin(after);
  }

  private void lower(Statement.Loop loop, @Nullable String label) {
    code.statements(loop.initial());
    Block start = blocks.fresh();
    Block round = blocks.fresh();
    Block next = blocks.fresh();
    Block after = blocks.fresh();
    start.setRounds(PageLoops.of(loop, pages));
    blocks.enter(start);
    Expression condition = loop.condition();
    if (condition == null) {
      blocks.goTo(round);
    } else {
      code.expressions().branch(condition, round, after);
    }
    blocks.begin(round);
    code.jumps().inLoop(label, after, next, () -> code.statement(loop.body()));
    blocks.enter(next);
    code.statements(loop.update());
    blocks.goTo(start);
    blocks.beginIfEntered(after);
  }

  private void lower(Statement.DoWhile loop, @Nullable String label) {
    Block round = blocks.fresh();
    Block test = blocks.fresh();
    Block after = blocks.fresh();
    round.setRounds(PageLoops.of(loop, pages));
    blocks.enter(round);
    code.jumps().inLoop(label, after, test, () -> code.statement(loop.body()));
    blocks.enter(test);
    code.expressions().branch(loop.condition(), round, after);
    blocks.beginIfEntered(after);
  }
}
