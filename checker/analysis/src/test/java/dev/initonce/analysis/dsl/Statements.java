package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;

/** Makes statements. */
public final class Statements {

  private Statements() {}

  public static Statement block(Statement... statements) {
    return new Statement.Block(List.of(statements));
  }

  public static Statement run(Expression expression) {
    return new Statement.Evaluate(expression);
  }

  public static Statement declare(Local local, Expression initializer) {
    return new Statement.Declare(local, initializer);
  }

  public static Statement when(Expression condition, Statement... whenTrue) {
    return new Statement.If(condition, block(whenTrue), null);
  }

  public static Statement choose(Expression condition, Statement whenTrue, Statement whenFalse) {
    return new Statement.If(condition, whenTrue, whenFalse);
  }

  public static Statement during(Expression condition, Statement... body) {
    return new Statement.Loop(List.of(), condition, List.of(), block(body));
  }

  public static Statement each(Local variable, Expression iterable, Statement... body) {
    return new Statement.ForEach(variable, iterable, block(body));
  }

  /** A switch statement over some number. */
  public static Statement match(Statement.Arm... arms) {
    return new Statement.Switch(Expressions.other("int"), List.of(arms));
  }

  public static Statement.Arm arm(Statement... body) {
    return new Statement.Arm(List.of(), List.of(body), false);
  }

  public static Statement give(Expression value) {
    return new Statement.Return(value);
  }

  public static Statement leave() {
    return new Statement.Return(null);
  }

  public static Statement locked(Expression lock, Statement... body) {
    return new Statement.Synchronized(lock, block(body));
  }

  /** {@code try { … } finally { … }}. */
  public static Statement lastly(Statement body, Statement last) {
    return new Statement.Try(List.of(), body, List.of(), last);
  }

  /** {@code try { … } catch (RuntimeException e) { … }}. */
  public static Statement caught(Statement body, Statement onFailure) {
    Local failure = Expressions.local("e", "java.lang.RuntimeException");
    return new Statement.Try(
        List.of(), body, List.of(new Statement.Catch(failure, onFailure)), null);
  }

  /** {@code try (Type variable = value) { … }}. */
  public static Statement using(Local variable, Expression value, Statement... body) {
    return new Statement.Try(List.of(declare(variable, value)), block(body), List.of(), null);
  }
}
