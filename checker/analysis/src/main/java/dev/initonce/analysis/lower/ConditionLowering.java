package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Condition;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Binary;
import dev.initonce.analysis.syntax.Expression.Literal;
import dev.initonce.analysis.syntax.Expression.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers conditions to branches: one for each part of a conjunction or disjunction. A condition
 * that is kept as a value is the choice between true and false that its branches make.
 */
final class ConditionLowering {

  private final ExpressionLowering expressions;
  private final Blocks blocks;

  ConditionLowering(ExpressionLowering expressions, Blocks blocks) {
    this.expressions = expressions;
    this.blocks = blocks;
  }

  /** Ends the block at hand with a condition. */
  void branch(Expression e, Block whenTrue, Block whenFalse) {
    if (e instanceof Expression.Not not) {
      branch(not.operand(), whenFalse, whenTrue);
    } else if (e instanceof Literal literal && literal.value() instanceof Boolean value) {
      blocks.goTo(value ? whenTrue : whenFalse);
    } else if (e instanceof Binary binary) {
      branch(binary, whenTrue, whenFalse);
    } else {
      blocks.branch(new Condition.IsTrue(expressions.value(e)), whenTrue, whenFalse);
    }
  }

  private void branch(Binary binary, Block whenTrue, Block whenFalse) {
    Operator operator = binary.operator();
    if (operator == Operator.AND || operator == Operator.OR) {
      Block further = blocks.fresh();
      boolean and = operator == Operator.AND;
      branch(binary.left(), and ? further : whenTrue, and ? whenFalse : further);
      blocks.begin(further);
      branch(binary.right(), whenTrue, whenFalse);
      return;
    }
    Block whenEqual = operator == Operator.EQUAL ? whenTrue : whenFalse;
    Block whenOther = operator == Operator.EQUAL ? whenFalse : whenTrue;
    Literal right = constantIn(binary.right());
    Literal left = constantIn(binary.left());
    if (right != null) {
      compare(binary.left(), right, whenEqual, whenOther);
    } else if (left != null) {
      compare(binary.right(), left, whenEqual, whenOther);
    } else {
      List<Value> both =
          List.of(expressions.value(binary.left()), expressions.value(binary.right()));
      blocks.branch(new Condition.Compares(both), whenEqual, whenOther);
    }
  }

  private void compare(Expression tested, Literal with, Block whenEqual, Block whenOther) {
    if (with.value() instanceof Boolean value) {
      branch(tested, value ? whenEqual : whenOther, value ? whenOther : whenEqual);
    } else {
      blocks.branch(new Condition.IsNull(expressions.value(tested)), whenEqual, whenOther);
    }
  }

  /** Returns the literal null, true or false; null where it is anything else. */
  private static @Nullable Literal constantIn(Expression e) {
    return e instanceof Literal literal
            && (literal.value() == null || literal.value() instanceof Boolean)
        ? literal
        : null;
  }

  /** Lowers a condition whose value is kept. */
  Value value(Expression e) {
    if (!isTest(e)) {
      Binary binary = (Binary) e;
      expressions.value(binary.left());
      expressions.value(binary.right());
      return new Value.Opaque(e.type());
    }
    Block whenTrue = blocks.fresh();
    Block whenFalse = blocks.fresh();
    Block after = blocks.fresh();
    branch(e, whenTrue, whenFalse);
    blocks.begin(whenTrue);
    blocks.goTo(after);
    blocks.begin(whenFalse);
    blocks.enter(after);
    return new Value.Choice(
        e.type(),
        List.of(new Value.Constant(e.type(), true), new Value.Constant(e.type(), false)),
        List.of(whenTrue.index(), whenFalse.index()));
  }

  /** Returns whether something is told apart that a guard may ask for. */
  private static boolean isTest(Expression e) {
    return !(e instanceof Binary binary)
        || binary.operator() == Operator.AND
        || binary.operator() == Operator.OR
        || constantIn(binary.left()) != null
        || constantIn(binary.right()) != null;
  }
}
