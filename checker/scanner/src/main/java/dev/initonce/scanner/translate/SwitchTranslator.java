package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** Translates switch statements and expressions. */
final class SwitchTranslator {

  private final Translation translation;

  SwitchTranslator(Translation translation) {
    this.translation = translation;
  }

  Statement translate(SwitchStmt node, Body body) {
    Expression selector =
        translation.expressions.translate(node.getSelector(), body, TypeUse.UNKNOWN);
    return new Statement.Switch(selector, arms(node, selector.type(), false, body.nested()));
  }

  Expression translate(SwitchExpr node, TypeUse wanted, Body body) {
    Expression selector =
        translation.expressions.translate(node.getSelector(), body, TypeUse.UNKNOWN);
    Target yielded = new Target(wanted);
    List<Statement.Arm> arms = arms(node, selector.type(), true, body.yielding(yielded));
    return new Expression.SwitchExpression(
        translation.places.of(node), yielded.givenOrWanted(), selector, arms);
  }

  /** All arms share one scope: what an arm with a colon declares is seen in the next ones. */
  private List<Statement.Arm> arms(
      SwitchNode node, TypeUse selector, boolean givesValue, Body body) {
    List<Statement.Arm> arms = new ArrayList<>();
    for (SwitchEntry entry : node.getEntries()) {
      List<Local> bindings = new ArrayList<>();
      for (com.github.javaparser.ast.expr.Expression label : entry.getLabels()) {
        if (label instanceof ComponentPatternExpr pattern) {
          bindings.addAll(translation.patterns.bind(pattern, selector, body));
        }
      }
      List<Statement> statements = new ArrayList<>();
      entry
          .getGuard()
          .map(guard -> translation.expressions.translate(guard, body, TypeUse.UNKNOWN))
          .ifPresent(guard -> statements.add(new Statement.Evaluate(guard)));
      statements.addAll(run(entry, givesValue, body));
      arms.add(
          new Statement.Arm(
              bindings, statements, entry.getType() == SwitchEntry.Type.STATEMENT_GROUP));
    }
    return arms;
  }

  private List<Statement> run(SwitchEntry entry, boolean givesValue, Body body) {
    boolean isValue = givesValue && entry.getType() == SwitchEntry.Type.EXPRESSION;
    if (isValue && entry.getStatements().get(0) instanceof ExpressionStmt value) {
      return List.of(give(value.getExpression(), body));
    }
    return translation.statements.all(entry.getStatements(), body);
  }

  Statement give(com.github.javaparser.ast.expr.Expression value, Body body) {
    Expression translated =
        translation.expressions.translate(value, body.nested(), body.yielded().wanted());
    body.yielded().give(translated.type());
    return new Statement.Yield(translated);
  }
}
