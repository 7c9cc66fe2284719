package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything in a piece of code, lambdas included; not at the members of classes that it
 * declares.
 */
abstract class SyntaxWalk {

  /** Looks at one statement, before what is in it. */
  void visit(Statement statement) {}

  /** Looks at one expression, before what is in it. */
  void visit(Expression expression) {}

  final void walkAll(List<? extends Statement> statements) {
    statements.forEach(this::walk);
  }

  final void walk(@Nullable Statement s) {
    if (s == null) {
      return;
    }
    visit(s);
    if (s instanceof Statement.Block block) {
      walkAll(block.statements());
    } else if (s instanceof Statement.Labeled labeled) {
      walk(labeled.body());
    } else if (s instanceof Statement.Evaluate evaluate) {
      walk(evaluate.expression());
    } else if (s instanceof Statement.Declare declare) {
      walk(declare.initializer());
    } else if (s instanceof Statement.If branch) {
      walk(branch.condition());
      walk(branch.whenTrue());
      walk(branch.whenFalse());
    } else if (s instanceof Statement.Loop loop) {
      walkAll(loop.initial());
      walk(loop.condition());
      walkAll(loop.update());
      walk(loop.body());
    } else if (s instanceof Statement.DoWhile loop) {
      walk(loop.body());
      walk(loop.condition());
    } else if (s instanceof Statement.ForEach each) {
      walk(each.iterable());
      walk(each.body());
    } else if (s instanceof Statement.Return ret) {
      walk(ret.value());
    } else if (s instanceof Statement.Throw thrown) {
      walk(thrown.value());
    } else if (s instanceof Statement.Yield yield) {
      walk(yield.value());
    } else if (s instanceof Statement.Try attempt) {
      walkAll(attempt.resources());
      walk(attempt.body());
      attempt.catches().forEach(clause -> walk(clause.body()));
      walk(attempt.last());
    } else if (s instanceof Statement.Synchronized sync) {
      walk(sync.lock());
      walk(sync.body());
    } else if (s instanceof Statement.Switch choice) {
      walk(choice.selector());
      choice.arms().forEach(arm -> walkAll(arm.body()));
    }
  }

  final void walk(@Nullable Expression e) {
    if (e == null) {
      return;
    }
    visit(e);
    if (e instanceof Expression.FieldUse use) {
      walk(use.receiver());
    } else if (e instanceof Expression.Call call) {
      walk(call.receiver());
      call.arguments().forEach(this::walk);
    } else if (e instanceof Expression.New made) {
      made.arguments().forEach(this::walk);
    } else if (e instanceof Expression.Lambda lambda) {
      walk(lambda.body());
    } else if (e instanceof Expression.MethodReference reference) {
      walk(reference.receiver());
    } else if (e instanceof Expression.Assign assign) {
      walk(assign.target());
      walk(assign.value());
    } else if (e instanceof Expression.Binary binary) {
      walk(binary.left());
      walk(binary.right());
    } else if (e instanceof Expression.Not not) {
      walk(not.operand());
    } else if (e instanceof Expression.Conditional conditional) {
      walk(conditional.condition());
      walk(conditional.whenTrue());
      walk(conditional.whenFalse());
    } else if (e instanceof Expression.Cast cast) {
      walk(cast.operand());
    } else if (e instanceof Expression.SwitchExpression choice) {
      walk(choice.selector());
      choice.arms().forEach(arm -> walkAll(arm.body()));
    } else if (e instanceof Expression.Other other) {
      other.operands().forEach(this::walk);
    }
  }
}
