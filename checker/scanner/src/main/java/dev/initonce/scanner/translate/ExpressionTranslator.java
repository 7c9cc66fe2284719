package dev.initonce.scanner.translate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithIdentifier;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.translate.ExpressionTranslator.Want;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Translates expressions, the larger kinds by translators of their own. */
final class ExpressionTranslator extends GenericVisitorWithDefaults<Expression, Want> {

  private final Translation translation;

  ExpressionTranslator(Translation translation) {
    this.translation = translation;
  }

  /**
   * Where an expression stands.
   *
   * @param type the type that is wanted of it, which decides lambdas and {@code new C<>()}
   */
  record Want(Body body, TypeUse type) {}

  Expression translate(com.github.javaparser.ast.expr.Expression node, Body body, TypeUse wanted) {
    return Objects.requireNonNull(node.accept(this, new Want(body, wanted)));
  }

  /** Returns the expression behind another one that is evaluated first and not used. */
  static Expression evaluating(Expression first, Expression expression) {
    boolean runsNothing =
        first instanceof Expression.This
            || first instanceof Expression.LocalUse
            || first instanceof Expression.FieldUse;
    return runsNothing
        ? expression
        : new Expression.Other(expression.place(), expression.type(), List.of(first, expression));
  }

  private Expression operand(com.github.javaparser.ast.expr.Expression node, Want want) {
    return translate(node, want.body(), TypeUse.UNKNOWN);
  }

  private Place place(Node node) {
    return translation.places.of(node);
  }

  private Expression other(Node node, TypeUse type, Expression... operands) {
    return new Expression.Other(place(node), type, List.of(operands));
  }

  /** A kind of expression that has no meaning here keeps what stands in it. */
  @Override
  public Expression defaultAction(Node node, Want want) {
    List<Expression> operands =
        node.getChildNodes().stream()
            .filter(child -> child instanceof com.github.javaparser.ast.expr.Expression)
            .map(child -> operand((com.github.javaparser.ast.expr.Expression) child, want))
            .toList();
    return new Expression.Other(place(node), TypeUse.UNKNOWN, operands);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Expression defaultAction(NodeList nodes, Want want) {
    throw new IllegalArgumentException("a list of nodes is no expression");
  }

  @Override
  public Expression visit(NameExpr node, Want want) {
    return translation.names.translate(node, want.body());
  }

  @Override
  public Expression visit(FieldAccessExpr node, Want want) {
    return translation.names.translate(node, want.body());
  }

  @Override
  public Expression visit(MethodCallExpr node, Want want) {
    return translation.calls.translate(node, want.type(), want.body());
  }

  @Override
  public Expression visit(ObjectCreationExpr node, Want want) {
    return translation.creations.translate(node, want.type(), want.body());
  }

  @Override
  public Expression visit(LambdaExpr node, Want want) {
    return translation.functions.translate(node, want.type(), want.body());
  }

  @Override
  public Expression visit(MethodReferenceExpr node, Want want) {
    return translation.methodReferences.translate(node, want.type(), want.body());
  }

  @Override
  public Expression visit(SwitchExpr node, Want want) {
    return translation.switches.translate(node, want.type(), want.body());
  }

  @Override
  public Expression visit(EnclosedExpr node, Want want) {
    return translate(node.getInner(), want.body(), want.type());
  }

  @Override
  public Expression visit(ThisExpr node, Want want) {
    TypeUse self =
        node.getTypeName()
            .map(NodeWithIdentifier::getIdentifier)
            .map(want.body().scope()::type)
            .orElseGet(() -> want.body().holder().self());
    return new Expression.This(place(node), self);
  }

  @Override
  public Expression visit(SuperExpr node, Want want) {
    return new Expression.This(place(node), want.body().holder().self());
  }

  @Override
  public Expression visit(AssignExpr node, Want want) {
    Expression target = operand(node.getTarget(), want);
    Expression value = translate(node.getValue(), want.body(), target.type());
    return node.getOperator() == AssignExpr.Operator.ASSIGN
        ? new Expression.Assign(place(node), target.type(), target, value)
        : other(node, target.type(), target, value);
  }

  @Override
  public Expression visit(BinaryExpr node, Want want) {
    Expression left = operand(node.getLeft(), want);
    Expression right = operand(node.getRight(), want);
    TypeUse type = Operators.result(node.getOperator(), left.type(), right.type());
    Expression.Operator operator = Operators.ofGuard(node.getOperator());
    return operator == null
        ? other(node, type, left, right)
        : new Expression.Binary(place(node), type, operator, left, right);
  }

  @Override
  public Expression visit(UnaryExpr node, Want want) {
    Expression operand = operand(node.getExpression(), want);
    return node.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
        ? new Expression.Not(place(node), TypeUses.BOOLEAN, operand)
        : other(node, operand.type(), operand);
  }

  @Override
  public Expression visit(ConditionalExpr node, Want want) {
    Expression condition = operand(node.getCondition(), want);
    Expression whenTrue = translate(node.getThenExpr(), want.body(), want.type());
    Expression whenFalse = translate(node.getElseExpr(), want.body(), want.type());
    TypeUse type = whenTrue.type().isKnown() ? whenTrue.type() : whenFalse.type();
    return new Expression.Conditional(place(node), type, condition, whenTrue, whenFalse);
  }

  @Override
  public Expression visit(CastExpr node, Want want) {
    TypeUse type = TypeResolver.resolve(node.getType(), want.body().scope());
    Expression operand = translate(node.getExpression(), want.body(), type);
    return new Expression.Cast(place(node), type, operand);
  }

  @Override
  public Expression visit(InstanceOfExpr node, Want want) {
    Expression operand = operand(node.getExpression(), want);
    node.getPattern()
        .ifPresent(pattern -> translation.patterns.bind(pattern, operand.type(), want.body()));
    return other(node, TypeUses.BOOLEAN, operand);
  }

  @Override
  public Expression visit(ClassExpr node, Want want) {
    TypeUse named = TypeResolver.resolve(node.getType(), want.body().scope());
    return other(node, TypeUses.of("java.lang.Class", TypeUses.boxed(named)));
  }

  @Override
  public Expression visit(ArrayAccessExpr node, Want want) {
    Expression array = operand(node.getName(), want);
    return other(node, TypeUses.element(array.type()), array, operand(node.getIndex(), want));
  }

  @Override
  public Expression visit(ArrayCreationExpr node, Want want) {
    TypeUse type = TypeResolver.resolve(node.createdType(), want.body().scope());
    Stream<Expression> sizes =
        node.getLevels().stream()
            .flatMap(level -> level.getDimension().stream())
            .map(size -> operand(size, want));
    Stream<Expression> values =
        node.getInitializer().stream().map(array -> translate(array, want.body(), type));
    return new Expression.Other(place(node), type, Stream.concat(sizes, values).toList());
  }

  @Override
  public Expression visit(ArrayInitializerExpr node, Want want) {
    TypeUse element = TypeUses.element(want.type());
    List<Expression> values =
        node.getValues().stream().map(value -> translate(value, want.body(), element)).toList();
    return new Expression.Other(place(node), want.type(), values);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.BooleanLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.CharLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.DoubleLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.IntegerLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.LongLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.NullLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.StringLiteralExpr node, Want want) {
    return literal(node);
  }

  @Override
  public Expression visit(com.github.javaparser.ast.expr.TextBlockLiteralExpr node, Want want) {
    return literal(node);
  }

  private Expression literal(LiteralExpr node) {
    return new Expression.Literal(place(node), Literals.type(node), Literals.value(node));
  }
}
