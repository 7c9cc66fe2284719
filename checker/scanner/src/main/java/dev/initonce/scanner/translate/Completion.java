package dev.initonce.scanner.translate;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.List;

/** Tells whether the statement behind another one can be reached. */
final class Completion {

  private Completion() {}

  static boolean canComplete(Statement statement) {
    if (statement instanceof BlockStmt block) {
      List<Statement> statements = block.getStatements();
      return statements.isEmpty() || canComplete(statements.get(statements.size() - 1));
    }
    if (statement instanceof IfStmt branch) {
      return canComplete(branch.getThenStmt())
          || branch.getElseStmt().map(Completion::canComplete).orElse(true);
    }
    if (statement instanceof SynchronizedStmt locked) {
      return canComplete(locked.getBody());
    }
    if (statement instanceof TryStmt attempt) {
      return canComplete(attempt);
    }
    if (statement instanceof WhileStmt loop) {
      return !loop.getCondition().toString().equals("true");
    }
    return !(statement instanceof ReturnStmt
        || statement instanceof ThrowStmt
        || statement instanceof BreakStmt
        || statement instanceof ContinueStmt
        || statement instanceof YieldStmt);
  }

  private static boolean canComplete(TryStmt attempt) {
    boolean last = attempt.getFinallyBlock().map(Completion::canComplete).orElse(true);
    boolean any =
        canComplete(attempt.getTryBlock())
            || attempt.getCatchClauses().stream().anyMatch(clause -> canComplete(clause.getBody()));
    return last && any;
  }
}
