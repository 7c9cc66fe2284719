package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.TypeUse;

/** A class by its name: what its own code, and the code of others, writes to use it. */
public final class Named {

  private final String name;

  private Named(String name) {
    this.name = name;
  }

  /** Returns the class of that name. */
  public static Named named(String name) {
    return new Named(name);
  }

  /** Returns the canonical name. */
  public String name() {
    return name;
  }

  /** {@code this}. */
  public Expression.This self() {
    return new Expression.This(Places.next(), TypeUse.of(name));
  }

  /** {@code this.field}. */
  public Expression.FieldUse own(String field) {
    return of(self(), field);
  }

  /** {@code this.field} of a field of that type. */
  public Expression.FieldUse own(String field, String type) {
    Expression receiver = self();
    return new Expression.FieldUse(
        Places.around(receiver), TypeUse.of(type), receiver, name, field);
  }

  /** {@code receiver.field}. */
  public Expression.FieldUse of(Expression receiver, String field) {
    return new Expression.FieldUse(
        Places.around(receiver), TypeUse.of(Types.OBJECT), receiver, name, field);
  }

  /** {@code Name.FIELD}. */
  public Expression.FieldUse shared(String field) {
    return new Expression.FieldUse(Places.next(), TypeUse.of(Types.OBJECT), null, name, field);
  }

  /** {@code this.method(…)}. */
  public Expression.Call callOwn(String method, Expression... arguments) {
    return callOn(self(), method, arguments);
  }

  /** {@code receiver.method(…)}. */
  public Expression.Call callOn(Expression receiver, String method, Expression... arguments) {
    return Expressions.call(receiver, name, method, Types.OBJECT, arguments);
  }

  /** {@code Name.method(…)}. */
  public Expression.Call callShared(String method, Expression... arguments) {
    return Expressions.callStatic(name, method, Types.OBJECT, arguments);
  }

  /** {@code new Name(…)}. */
  public Expression.New make(Expression... arguments) {
    return Expressions.make(name, arguments);
  }
}
