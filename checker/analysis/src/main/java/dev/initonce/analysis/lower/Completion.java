package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether what follows a statement can be reached by running through it. */
final class Completion {

  private Completion() {}

  static boolean completes(@Nullable Statement statement) {
    if (statement == null) {
      return true;
    }
    if (statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump
        || statement instanceof Statement.Yield) {
      return false;
    }
    if (statement instanceof Statement.Block block) {
      List<Statement> statements = block.statements();
      return statements.stream().allMatch(Completion::completes);
    }
    if (statement instanceof Statement.Labeled labeled) {
      return completes(labeled.body()) || isLeft(labeled);
    }
    if (statement instanceof Statement.If branch) {
      return completes(branch.whenTrue()) || completes(branch.whenFalse());
    }
    if (statement instanceof Statement.Synchronized sync) {
      return completes(sync.body());
    }
    if (statement instanceof Statement.Try attempt) {
      return completes(attempt.last())
          && (completes(attempt.body())
              || attempt.catches().stream().anyMatch(clause -> completes(clause.body())));
    }
    return true;
  }

  private static boolean isLeft(Statement.Labeled labeled) {
    boolean[] found = {false};
    new SyntaxWalk() {
      @Override
      void visit(Statement each) {
        found[0] |= each instanceof Statement.Jump jump && labeled.label().equals(jump.label());
      }
    }.walk(labeled.body());
    return found[0];
  }
}
