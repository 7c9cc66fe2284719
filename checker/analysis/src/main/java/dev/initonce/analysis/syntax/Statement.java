package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. Empty statements are empty blocks. */
public sealed interface Statement {

  /** A block, or several statements that stand for one. */
  record Block(List<Statement> statements) implements Statement {}

  /** An expression as a statement; {@code assert} is one too. */
  record Evaluate(Expression expression) implements Statement {}

  /** The declaration of one local variable. */
  record Declare(Local local, @Nullable Expression initializer) implements Statement {}

  /** The declaration of a local class, record, interface or enum. */
  record DeclareClass(ClassDeclaration declaration) implements Statement {}

  /** An if. */
  record If(Expression condition, Statement whenTrue, @Nullable Statement whenFalse)
      implements Statement {}

  /**
   * A {@code for} or {@code while}.
   *
   * @param condition null when there is none, which means true
   */
  record Loop(
      List<Statement> initial,
      @Nullable Expression condition,
      List<Statement> update,
      Statement body)
      implements Statement {}

  /** A {@code do … while (condition)}. */
  record DoWhile(Statement body, Expression condition) implements Statement {}

  /** A {@code for (variable : iterable)}. */
  record ForEach(Local variable, Expression iterable, Statement body) implements Statement {}

  /** A return; in a lambda with an expression for a body, that expression. */
  record Return(@Nullable Expression value) implements Statement {}

  /** A throw. */
  record Throw(Expression value) implements Statement {}

  /** A statement that jumps can name. */
  record Labeled(String label, Statement body) implements Statement {}

  /**
   * {@code break} or {@code continue}.
   *
   * @param label the one that it names, null when it means the innermost loop (or switch)
   */
  record Jump(Kind kind, @Nullable String label) implements Statement {
    /** Where it goes. */
    public enum Kind {
      BREAK,
      CONTINUE
    }
  }

  /** The value of a switch expression. */
  record Yield(Expression value) implements Statement {}

  /**
   * A try.
   *
   * @param resources each a {@link Declare} or an {@link Evaluate} of the variable named
   */
  record Try(
      List<Statement> resources, Statement body, List<Catch> catches, @Nullable Statement last)
      implements Statement {}

  /** A catch clause. */
  record Catch(Local parameter, Statement body) {}

  /** A synchronized block. */
  record Synchronized(Expression lock, Statement body) implements Statement {}

  /** A switch statement. */
  record Switch(Expression selector, List<Arm> arms) implements Statement {}

  /**
   * One arm of a switch.
   *
   * @param bindings the pattern variables that its labels declare
   * @param body what it runs; an arm {@code ->} of a switch expression with a value is a {@link
   *     Yield}
   * @param falls whether it can run on into the next arm (the form with a colon)
   */
  record Arm(List<Local> bindings, List<Statement> body, boolean falls) {}
}
