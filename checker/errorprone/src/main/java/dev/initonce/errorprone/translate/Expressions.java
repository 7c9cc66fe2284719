package dev.initonce.errorprone.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** Translates expressions; the parameter is the innermost class around them. */
final class Expressions extends SimpleTreeVisitor<Expression, ClassSymbol> {

  private final FileTranslation file;

  Expressions(FileTranslation file) {
    this.file = file;
  }

  Expression translate(Tree tree, ClassSymbol here) {
    return tree.accept(this, here);
  }

  List<Expression> all(List<? extends Tree> trees, ClassSymbol here) {
    return trees.stream().map(tree -> translate(tree, here)).toList();
  }

  /** Translates a tree that has no record of its own. */
  Expression other(Tree tree, ClassSymbol here) {
    List<Expression> operands = new ArrayList<>();
    addOperands(tree, here, operands);
    return new Expression.Other(file.places.of(tree), file.types.of(tree), operands);
  }

  /**
   * Keeps in sight what stands before a dot and has no place in the record of what stands behind
   * it: the object of a static call, for one.
   */
  Expression evaluating(Tree before, Expression expression, ClassSymbol here) {
    if (isType(before)) {
      return expression;
    }
    Expression first = translate(before, here);
    boolean runsCode =
        !(first instanceof Expression.This)
            && !(first instanceof Expression.LocalUse)
            && !(first instanceof Expression.FieldUse);
    return runsCode
        ? new Expression.Other(expression.place(), expression.type(), List.of(first, expression))
        : expression;
  }

  /** Returns whether the tree names a type or a package. */
  static boolean isType(Tree tree) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT -> TreeInfo.symbol((JCTree) tree) instanceof TypeSymbol;
      case PRIMITIVE_TYPE,
          ARRAY_TYPE,
          PARAMETERIZED_TYPE,
          ANNOTATED_TYPE,
          UNION_TYPE,
          INTERSECTION_TYPE,
          ANNOTATION,
          TYPE_ANNOTATION,
          MODIFIERS ->
          true;
      default -> false;
    };
  }

  @Override
  public Expression visitParenthesized(ParenthesizedTree tree, ClassSymbol here) {
    return translate(tree.getExpression(), here);
  }

  @Override
  public Expression visitLiteral(LiteralTree tree, ClassSymbol here) {
    return new Expression.Literal(place(tree), file.types.of(tree), tree.getValue());
  }

  @Override
  public Expression visitIdentifier(IdentifierTree tree, ClassSymbol here) {
    return file.variables.identifier(tree, here);
  }

  @Override
  public Expression visitMemberSelect(MemberSelectTree tree, ClassSymbol here) {
    return file.variables.select(tree, here);
  }

  @Override
  public Expression visitMethodInvocation(MethodInvocationTree tree, ClassSymbol here) {
    return file.calls.call(tree, here);
  }

  @Override
  public Expression visitNewClass(NewClassTree tree, ClassSymbol here) {
    return file.calls.construction(tree, place(tree), here);
  }

  @Override
  public Expression visitMemberReference(MemberReferenceTree tree, ClassSymbol here) {
    return file.calls.reference(tree, here);
  }

  @Override
  public Expression visitLambdaExpression(LambdaExpressionTree tree, ClassSymbol here) {
    Tree body = tree.getBody();
    return new Expression.Lambda(
        place(tree),
        file.types.of(tree),
        file.locals.of(tree.getParameters()),
        body instanceof ExpressionTree
            ? new Statement.Return(translate(body, here))
            : file.statements.translate(body, here));
  }

  @Override
  public Expression visitAssignment(AssignmentTree tree, ClassSymbol here) {
    return new Expression.Assign(
        place(tree),
        file.types.of(tree),
        translate(tree.getVariable(), here),
        translate(tree.getExpression(), here));
  }

  @Override
  public Expression visitBinary(BinaryTree tree, ClassSymbol here) {
    return switch (tree.getKind()) {
      case CONDITIONAL_AND -> binary(tree, Operator.AND, here);
      case CONDITIONAL_OR -> binary(tree, Operator.OR, here);
      case EQUAL_TO -> binary(tree, Operator.EQUAL, here);
      case NOT_EQUAL_TO -> binary(tree, Operator.NOT_EQUAL, here);
      default -> other(tree, here);
    };
  }

  private Expression binary(BinaryTree tree, Operator operator, ClassSymbol here) {
    return new Expression.Binary(
        place(tree),
        file.types.of(tree),
        operator,
        translate(tree.getLeftOperand(), here),
        translate(tree.getRightOperand(), here));
  }

  @Override
  public Expression visitUnary(UnaryTree tree, ClassSymbol here) {
    return tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        ? new Expression.Not(
            place(tree), file.types.of(tree), translate(tree.getExpression(), here))
        : other(tree, here);
  }

  @Override
  public Expression visitConditionalExpression(ConditionalExpressionTree tree, ClassSymbol here) {
    return new Expression.Conditional(
        place(tree),
        file.types.of(tree),
        translate(tree.getCondition(), here),
        translate(tree.getTrueExpression(), here),
        translate(tree.getFalseExpression(), here));
  }

  @Override
  public Expression visitTypeCast(TypeCastTree tree, ClassSymbol here) {
    return new Expression.Cast(
        place(tree), file.types.of(tree.getType()), translate(tree.getExpression(), here));
  }

  @Override
  public Expression visitSwitchExpression(SwitchExpressionTree tree, ClassSymbol here) {
    return new Expression.SwitchExpression(
        place(tree),
        file.types.of(tree),
        translate(tree.getExpression(), here),
        file.switches.arms(tree.getCases(), Statement.Yield::new, here));
  }

  @Override
  protected Expression defaultAction(Tree tree, ClassSymbol here) {
    return other(tree, here);
  }

  /** Adds the expressions among the children: patterns are looked into, types passed over. */
  private void addOperands(Tree tree, ClassSymbol here, List<Expression> operands) {
    for (Tree child : Children.of(tree)) {
      if (isType(child)) {
        continue;
      }
      if (child instanceof ExpressionTree) {
        operands.add(translate(child, here));
      } else {
        addOperands(child, here, operands);
      }
    }
  }

  private Place place(Tree tree) {
    return file.places.of(tree);
  }
}
