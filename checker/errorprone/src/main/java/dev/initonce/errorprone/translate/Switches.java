package dev.initonce.errorprone.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CaseTree.CaseKind;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Translates the arms of switches. Labels and guards are found among a case's children, since JDK
 * 17 has no names for most of them.
 */
final class Switches {

  private final FileTranslation file;

  Switches(FileTranslation file) {
    this.file = file;
  }

  /**
   * Translates the arms.
   *
   * @param value what the expression behind an arrow is: a value or a statement
   */
  List<Statement.Arm> arms(
      List<? extends CaseTree> cases, Function<Expression, Statement> value, ClassSymbol here) {
    return cases.stream().map(arm -> arm(arm, value, here)).toList();
  }

  private Statement.Arm arm(
      CaseTree tree, Function<Expression, Statement> value, ClassSymbol here) {
    List<Local> bindings = new ArrayList<>();
    List<Expression> guards = new ArrayList<>();
    for (Tree child : head(tree)) {
      addBindings(child, bindings);
      if (child instanceof ExpressionTree && !tree.getExpressions().contains(child)) {
        guards.add(file.expressions.translate(child, here));
      }
    }
    List<Statement> body = body(tree, value, here);
    for (Expression guard : guards) {
      body = List.of(new Statement.If(guard, new Statement.Block(body), null));
    }
    return new Statement.Arm(bindings, body, tree.getCaseKind() == CaseKind.STATEMENT);
  }

  /** Returns what stands before the colon or arrow. */
  private static List<Tree> head(CaseTree tree) {
    List<Tree> head = new ArrayList<>(Children.of(tree));
    if (tree.getStatements() != null) {
      head.removeAll(tree.getStatements());
    }
    head.remove(tree.getBody());
    return head;
  }

  private void addBindings(Tree label, List<Local> bindings) {
    if (label instanceof BindingPatternTree pattern) {
      bindings.add(file.locals.of(pattern.getVariable()));
      return;
    }
    Children.of(label).forEach(child -> addBindings(child, bindings));
  }

  private List<Statement> body(
      CaseTree tree, Function<Expression, Statement> value, ClassSymbol here) {
    if (tree.getCaseKind() == CaseKind.STATEMENT) {
      return file.statements.all(Objects.requireNonNull(tree.getStatements()), here);
    }
    Tree body = Objects.requireNonNull(tree.getBody());
    return List.of(
        body instanceof ExpressionTree
            ? value.apply(file.expressions.translate(body, here))
            : file.statements.translate(body, here));
  }
}
