package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Block.Surroundings;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers the {@code try} statements of one body. Whether something fails is decided where the
 * statement begins: from there control goes into its body, or to what handles failures.
 */
final class TryLowering {

  private final BodyLowering code;
  private final Blocks blocks;

  TryLowering(BodyLowering code) {
    this.code = code;
    this.blocks = code.blocks();
  }

  void lower(Statement.Try attempt) {
    Block after = blocks.fresh();
    Statement last = attempt.last();
    if (last == null) {
      caught(attempt, after);
    } else {
      finishing(() -> code.statement(last), after, then -> caught(attempt, then));
    }
    blocks.beginIfEntered(after);
  }

  private void caught(Statement.Try attempt, Block after) {
    Surroundings outer = blocks.around();
    blocks.setAround(new Surroundings(outer.locked(), true, outer.handlers()));
    List<Integer> handlers = attempt.catches().stream().map(c -> blocks.fresh().index()).toList();
    blocks.setAround(inside(outer, handlers));
    Block body = blocks.fresh();
    blocks.end(new Exit.Attempt(body.index(), handlers));
    blocks.begin(body);
    code.jumps().handled(handlers, () -> closing(attempt, after));
    for (int i = 0; i < handlers.size(); i++) {
      Statement.Catch clause = attempt.catches().get(i);
      blocks.setAround(new Surroundings(outer.locked(), true, outer.handlers()));
      code.declare(clause.parameter());
      blocks.begin(code.body().blocks().get(handlers.get(i)));
      code.statement(clause.body());
      blocks.goTo(after);
    }
    blocks.setAround(outer);
  }

  private static Surroundings inside(Surroundings outer, List<Integer> handlers) {
    List<Integer> all = new ArrayList<>(handlers);
    all.addAll(outer.handlers());
    return new Surroundings(outer.locked(), outer.handling(), all);
  }

  private void closing(Statement.Try attempt, Block after) {
    if (attempt.resources().isEmpty()) {
      code.statement(attempt.body());
      blocks.goTo(after);
      return;
    }
    attempt.resources().forEach(code::statement);
    finishing(
        () -> attempt.resources().forEach(this::close),
        after,
        then -> {
          code.statement(attempt.body());
          blocks.goTo(then);
        });
  }

  private void close(Statement resource) {
    if (resource instanceof Statement.Declare declare) {
      code.add(declare.local().place(), new Operation.Close(new Value.OfLocal(declare.local())));
    } else if (resource instanceof Statement.Evaluate evaluate) {
      code.add(
          evaluate.expression().place(),
          new Operation.Close(code.expressions().value(evaluate.expression())));
    }
  }

  /** Code that goes on at a block when it is done. */
  private interface Protected {
    void lower(Block then);
  }

  /** Lowers code, and what runs behind it whether it is done, leaves or fails. */
  private void finishing(Runnable last, Block after, Protected body) {
    Block start = blocks.fresh();
    Block end = blocks.fresh();
    Block done = blocks.fresh();
    blocks.end(new Exit.Attempt(start.index(), List.of(end.index())));
    blocks.begin(start);
    Jumps.Passed passed = code.jumps().passing(() -> body.lower(done));
    boolean completes = blocks.isEntered(done);
    blocks.begin(done);
    blocks.enter(end);
    last.run();
    List<Integer> targets = new ArrayList<>(passed.targets());
    if (completes) {
      targets.add(after.index());
    }
    blocks.end(new Exit.Several(targets));
  }
}
