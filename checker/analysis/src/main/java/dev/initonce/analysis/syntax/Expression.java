package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression. Parentheses are left out; whatever has no record of its own is an {@link Other}
 * with its operands, so that nothing inside it is lost.
 */
public sealed interface Expression {

  /** Returns where the expression stands, from its first character to behind its last. */
  Place place();

  /** Returns the static type, {@link TypeUse#UNKNOWN} when the front end cannot tell. */
  TypeUse type();

  /**
   * A literal or compile-time constant: a {@code Boolean}, {@code String}, {@code Number}, null …
   */
  record Literal(Place place, TypeUse type, @Nullable Object value) implements Expression {}

  /** A use of a local variable or parameter. */
  record LocalUse(Place place, TypeUse type, Local local) implements Expression {}

  /**
   * A use of a field. {@code owner} is the type in which the look-up starts. An instance field
   * without a qualifier in the source has a {@link This} of the class that the name was found in
   * (an enclosing class, maybe); a static one has null, whatever stood before the dot.
   */
  record FieldUse(
      Place place, TypeUse type, @Nullable Expression receiver, String owner, String name)
      implements Expression {}

  /** {@code this}, {@code Outer.this}, or the implied one; the type is the class that is meant. */
  record This(Place place, TypeUse type) implements Expression {}

  /**
   * A method call, {@code this(…)} and {@code super(…)} included: those have the name {@code
   * <init>}. The receiver is null for static methods and constructor calls; an unqualified instance
   * call has a {@link This}. When the front end cannot tell whether {@code Name.method()} is
   * static, it is taken as static.
   *
   * @param viaSuper whether it is {@code super.method(…)} or {@code super(…)}, which are not
   *     dispatched
   */
  record Call(
      Place place,
      TypeUse type,
      @Nullable Expression receiver,
      MethodRef method,
      List<Expression> arguments,
      boolean viaSuper)
      implements Expression {}

  /**
   * {@code new T(…)}; {@code type} is the class named. With a body it is an anonymous class, and
   * {@code body.name()} is the class that is made.
   */
  record New(
      Place place,
      TypeUse type,
      @Nullable List<TypeUse> parameters,
      List<Expression> arguments,
      @Nullable ClassDeclaration body)
      implements Expression {}

  /** A lambda; {@code type} is the functional interface. An expression body is a {@code Return}. */
  record Lambda(Place place, TypeUse type, List<Local> parameters, Statement body)
      implements Expression {}

  /**
   * A method reference; {@code type} is the functional interface. {@code Type::new} has the name
   * {@code <init>}. For {@code Type::method} the receiver is null, be it static or unbound. The
   * arity is -1 when the front end cannot tell which overload is meant.
   */
  record MethodReference(Place place, TypeUse type, @Nullable Expression receiver, MethodRef method)
      implements Expression {}

  /** A plain assignment; compound ones ({@code +=}) are {@link Other}. */
  record Assign(Place place, TypeUse type, Expression target, Expression value)
      implements Expression {}

  /** A binary operation that a condition can be made of. */
  record Binary(Place place, TypeUse type, Operator operator, Expression left, Expression right)
      implements Expression {}

  /** The operators that tell something of a guard; all others are {@link Other}. */
  enum Operator {
    AND,
    OR,
    EQUAL,
    NOT_EQUAL
  }

  /** {@code !operand}. */
  record Not(Place place, TypeUse type, Expression operand) implements Expression {}

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(
      Place place, TypeUse type, Expression condition, Expression whenTrue, Expression whenFalse)
      implements Expression {}

  /** A cast; {@code type} is the type cast to. */
  record Cast(Place place, TypeUse type, Expression operand) implements Expression {}

  /**
   * A switch expression: its arms give their value by {@link Statement.Yield}, those of the form
   * {@code case x -> value} too.
   */
  record SwitchExpression(Place place, TypeUse type, Expression selector, List<Statement.Arm> arms)
      implements Expression {}

  /** Anything else: array creation and access, arithmetic, {@code instanceof}, {@code +=} … */
  record Other(Place place, TypeUse type, List<Expression> operands) implements Expression {}
}
