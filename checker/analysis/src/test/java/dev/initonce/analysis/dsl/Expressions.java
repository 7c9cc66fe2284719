package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes expressions. */
public final class Expressions {

  private Expressions() {}

  public static Expression.Literal nothing() {
    return new Expression.Literal(Places.next(), TypeUse.UNKNOWN, null);
  }

  public static Expression.Literal literal(Object value) {
    String type = value instanceof Boolean ? Types.BOOLEAN : value.getClass().getCanonicalName();
    return new Expression.Literal(Places.next(), TypeUse.of(type), value);
  }

  public static Local local(String name, String type) {
    return new Local(name, TypeUse.of(type), List.of(), Places.next());
  }

  public static Expression.LocalUse use(Local local) {
    return new Expression.LocalUse(Places.next(), local.type(), local);
  }

  /** A construction: {@code SimpleName.create()} of a client of the AWS SDK. */
  public static Expression.Call build(String simpleName, Expression... arguments) {
    String type = Types.client(simpleName);
    return callStatic(type, "create", type, arguments);
  }

  public static Expression.Call callStatic(
      String owner, String method, String type, Expression... arguments) {
    return call(null, owner, method, type, arguments);
  }

  /** A call whose look-up starts in that type. */
  public static Expression.Call call(
      @Nullable Expression receiver,
      String owner,
      String method,
      String type,
      Expression... arguments) {
    @Nullable Expression[] operands = new @Nullable Expression[arguments.length + 1];
    System.arraycopy(arguments, 0, operands, 0, arguments.length);
    operands[arguments.length] = receiver;
    MethodRef named = new MethodRef(owner, method, arguments.length, null);
    return new Expression.Call(
        Places.around(operands), TypeUse.of(type), receiver, named, List.of(arguments), false);
  }

  /** {@code this(…)} or {@code super(…)}: the class is the one whose constructor is called. */
  public static Expression.Call chain(String type, boolean viaSuper, Expression... arguments) {
    MethodRef constructor = new MethodRef(type, "<init>", arguments.length, null);
    return new Expression.Call(
        Places.around(arguments), TypeUse.UNKNOWN, null, constructor, List.of(arguments), viaSuper);
  }

  public static Expression.New make(String type, Expression... arguments) {
    return new Expression.New(
        Places.around(arguments), TypeUse.of(type), null, List.of(arguments), null);
  }

  /** An anonymous class; the body names what it extends. */
  public static Expression.New makeAnonymous(
      String type, ClassDeclaration body, Expression... arguments) {
    return new Expression.New(
        Places.around(arguments), TypeUse.of(type), null, List.of(arguments), body);
  }

  public static Expression.Lambda lambda(String type, Statement... body) {
    return lambda(type, List.of(), body);
  }

  public static Expression.Lambda lambda(String type, List<Local> parameters, Statement... body) {
    return new Expression.Lambda(
        Places.next(), TypeUse.of(type), parameters, Statements.block(body));
  }

  /** A method reference of which the front end cannot tell the overload. */
  public static Expression.MethodReference reference(
      String type, @Nullable Expression receiver, String owner, String method) {
    return reference(type, receiver, owner, method, -1);
  }

  public static Expression.MethodReference reference(
      String type, @Nullable Expression receiver, String owner, String method, int arity) {
    return new Expression.MethodReference(
        Places.around(receiver),
        TypeUse.of(type),
        receiver,
        new MethodRef(owner, method, arity, null));
  }

  public static Expression.Assign set(Expression target, Expression value) {
    return new Expression.Assign(Places.around(target, value), target.type(), target, value);
  }

  public static Expression isNull(Expression e) {
    return binary(Operator.EQUAL, e, nothing());
  }

  public static Expression isNotNull(Expression e) {
    return binary(Operator.NOT_EQUAL, e, nothing());
  }

  public static Expression.Binary binary(Operator operator, Expression left, Expression right) {
    return new Expression.Binary(
        Places.around(left, right), TypeUse.of(Types.BOOLEAN), operator, left, right);
  }

  public static Expression and(Expression left, Expression right) {
    return binary(Operator.AND, left, right);
  }

  public static Expression or(Expression left, Expression right) {
    return binary(Operator.OR, left, right);
  }

  public static Expression not(Expression e) {
    return new Expression.Not(Places.around(e), TypeUse.of(Types.BOOLEAN), e);
  }

  public static Expression conditional(Expression condition, Expression yes, Expression no) {
    return new Expression.Conditional(
        Places.around(condition, yes, no), yes.type(), condition, yes, no);
  }

  /** A switch expression over some number. */
  public static Expression select(String type, Statement.Arm... arms) {
    return new Expression.SwitchExpression(
        Places.next(), TypeUse.of(type), other("int"), List.of(arms));
  }

  public static Expression cast(String type, Expression e) {
    return new Expression.Cast(Places.around(e), TypeUse.of(type), e);
  }

  /** Something that has no record of its own, such as {@code a + b}. */
  public static Expression other(String type, Expression... operands) {
    return new Expression.Other(Places.around(operands), TypeUse.of(type), List.of(operands));
  }
}
