package dev.initonce.errorprone.translate;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates statements; the parameter is the innermost class around them. */
final class Statements extends SimpleTreeVisitor<Statement, ClassSymbol> {

  private final FileTranslation file;

  Statements(FileTranslation file) {
    this.file = file;
  }

  Statement translate(Tree tree, ClassSymbol here) {
    return tree.accept(this, here);
  }

  Statement.Block block(List<? extends StatementTree> statements, ClassSymbol here) {
    return new Statement.Block(all(statements, here));
  }

  List<Statement> all(List<? extends Tree> statements, ClassSymbol here) {
    return statements.stream().map(statement -> translate(statement, here)).toList();
  }

  @Override
  public Statement visitBlock(BlockTree tree, ClassSymbol here) {
    return block(tree.getStatements(), here);
  }

  @Override
  public Statement visitEmptyStatement(EmptyStatementTree tree, ClassSymbol here) {
    return new Statement.Block(List.of());
  }

  @Override
  public Statement visitLabeledStatement(LabeledStatementTree tree, ClassSymbol here) {
    return new Statement.Labeled(tree.getLabel().toString(), translate(tree.getStatement(), here));
  }

  @Override
  public Statement visitExpressionStatement(ExpressionStatementTree tree, ClassSymbol here) {
    return new Statement.Evaluate(expression(tree.getExpression(), here));
  }

  @Override
  public Statement visitAssert(AssertTree tree, ClassSymbol here) {
    return new Statement.Evaluate(file.expressions.other(tree, here));
  }

  @Override
  public Statement visitVariable(VariableTree tree, ClassSymbol here) {
    return new Statement.Declare(file.locals.of(tree), optional(tree.getInitializer(), here));
  }

  @Override
  public Statement visitClass(ClassTree tree, ClassSymbol here) {
    return new Statement.DeclareClass(file.classes.named(tree));
  }

  @Override
  public Statement visitIf(IfTree tree, ClassSymbol here) {
    StatementTree whenFalse = tree.getElseStatement();
    return new Statement.If(
        expression(tree.getCondition(), here),
        translate(tree.getThenStatement(), here),
        whenFalse == null ? null : translate(whenFalse, here));
  }

  @Override
  public Statement visitForLoop(ForLoopTree tree, ClassSymbol here) {
    return new Statement.Loop(
        all(tree.getInitializer(), here),
        optional(tree.getCondition(), here),
        all(tree.getUpdate(), here),
        translate(tree.getStatement(), here));
  }

  @Override
  public Statement visitWhileLoop(WhileLoopTree tree, ClassSymbol here) {
    return new Statement.Loop(
        List.of(),
        expression(tree.getCondition(), here),
        List.of(),
        translate(tree.getStatement(), here));
  }

  @Override
  public Statement visitDoWhileLoop(DoWhileLoopTree tree, ClassSymbol here) {
    return new Statement.DoWhile(
        translate(tree.getStatement(), here), expression(tree.getCondition(), here));
  }

  @Override
  public Statement visitEnhancedForLoop(EnhancedForLoopTree tree, ClassSymbol here) {
    return new Statement.ForEach(
        file.locals.of(tree.getVariable()),
        expression(tree.getExpression(), here),
        translate(tree.getStatement(), here));
  }

  @Override
  public Statement visitReturn(ReturnTree tree, ClassSymbol here) {
    return new Statement.Return(optional(tree.getExpression(), here));
  }

  @Override
  public Statement visitThrow(ThrowTree tree, ClassSymbol here) {
    return new Statement.Throw(expression(tree.getExpression(), here));
  }

  @Override
  public Statement visitBreak(BreakTree tree, ClassSymbol here) {
    return new Statement.Jump(Statement.Jump.Kind.BREAK, label(tree.getLabel()));
  }

  @Override
  public Statement visitContinue(ContinueTree tree, ClassSymbol here) {
    return new Statement.Jump(Statement.Jump.Kind.CONTINUE, label(tree.getLabel()));
  }

  private static @Nullable String label(javax.lang.model.element.@Nullable Name name) {
    return name == null ? null : name.toString();
  }

  @Override
  public Statement visitYield(YieldTree tree, ClassSymbol here) {
    return new Statement.Yield(expression(tree.getValue(), here));
  }

  @Override
  public Statement visitSynchronized(SynchronizedTree tree, ClassSymbol here) {
    return new Statement.Synchronized(
        expression(tree.getExpression(), here), translate(tree.getBlock(), here));
  }

  @Override
  public Statement visitSwitch(SwitchTree tree, ClassSymbol here) {
    return new Statement.Switch(
        expression(tree.getExpression(), here),
        file.switches.arms(tree.getCases(), Statement.Evaluate::new, here));
  }

  @Override
  public Statement visitTry(TryTree tree, ClassSymbol here) {
    List<Statement.Catch> catches = new ArrayList<>();
    for (CatchTree clause : tree.getCatches()) {
      catches.add(
          new Statement.Catch(
              file.locals.of(clause.getParameter()), translate(clause.getBlock(), here)));
    }
    BlockTree last = tree.getFinallyBlock();
    return new Statement.Try(
        all(tree.getResources(), here),
        translate(tree.getBlock(), here),
        catches,
        last == null ? null : translate(last, here));
  }

  /**
   * An expression where a statement may stand, as in a {@code try}'s resources, or a statement that
   * this JDK does not know.
   */
  @Override
  protected Statement defaultAction(Tree tree, ClassSymbol here) {
    return tree instanceof ExpressionTree
        ? new Statement.Evaluate(file.expressions.translate(tree, here))
        : new Statement.Block(all(Children.of(tree), here));
  }

  private Expression expression(ExpressionTree tree, ClassSymbol here) {
    return file.expressions.translate(tree, here);
  }

  private @Nullable Expression optional(@Nullable ExpressionTree tree, ClassSymbol here) {
    return tree == null ? null : expression(tree, here);
  }
}
