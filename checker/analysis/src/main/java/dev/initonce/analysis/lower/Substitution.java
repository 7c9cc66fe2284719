package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Binary;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.Cast;
import dev.initonce.analysis.syntax.Expression.Conditional;
import dev.initonce.analysis.syntax.Expression.FieldUse;
import dev.initonce.analysis.syntax.Expression.LocalUse;
import dev.initonce.analysis.syntax.Expression.Not;
import dev.initonce.analysis.syntax.Expression.Other;
import dev.initonce.analysis.syntax.Expression.This;
import dev.initonce.analysis.syntax.Local;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what an expression of a method means to a caller: its parameters are the arguments, its
 * {@code this} is the receiver, and its locals are what they were declared with.
 */
final class Substitution {

  /** Thrown inside only: the expression cannot be said in the words of the caller. */
  private static final class Unsaid extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsaid() {
      super(null, null, false, false);
    }
  }

  private final @Nullable Expression receiver;
  private final Set<String> outerClasses;
  private final Map<Local, Expression> locals = new HashMap<>();

  /**
   * Makes it for one call.
   *
   * @param receiver what the method is called on, null for a static one
   * @param outerClasses the classes around the one of the method, whose {@code this} is another
   */
  Substitution(@Nullable Expression receiver, Set<String> outerClasses) {
    this.receiver = receiver;
    this.outerClasses = outerClasses;
  }

  /** Lets a parameter or local stand for that expression of the caller. */
  void bind(Local local, Expression meaning) {
    locals.put(local, meaning);
  }

  /** Returns the expression in the words of the caller, null when there are none for it. */
  @Nullable Expression of(Expression e) {
    try {
      return replace(e);
    } catch (Unsaid unsaid) {
      return null;
    }
  }

  private Expression replace(Expression e) {
    if (e instanceof Expression.Literal) {
      return e;
    } else if (e instanceof This self) {
      return self(self);
    } else if (e instanceof LocalUse use) {
      Expression meaning = locals.get(use.local());
      if (meaning == null) {
        throw new Unsaid();
      }
      return meaning;
    } else if (e instanceof FieldUse use) {
      return new FieldUse(use.place(), use.type(), of(use), use.owner(), use.name());
    } else if (e instanceof Call call) {
      Expression on = call.receiver();
      return new Call(
          call.place(),
          call.type(),
          on == null ? null : replace(on),
          call.method(),
          all(call.arguments()),
          call.viaSuper());
    } else if (e instanceof Binary binary) {
      return new Binary(
          binary.place(),
          binary.type(),
          binary.operator(),
          replace(binary.left()),
          replace(binary.right()));
    } else if (e instanceof Not not) {
      return new Not(not.place(), not.type(), replace(not.operand()));
    } else if (e instanceof Conditional c) {
      return new Conditional(
          c.place(),
          c.type(),
          replace(c.condition()),
          replace(c.whenTrue()),
          replace(c.whenFalse()));
    } else if (e instanceof Cast cast) {
      return new Cast(cast.place(), cast.type(), replace(cast.operand()));
    } else if (e instanceof Other other) {
      return new Other(other.place(), other.type(), all(other.operands()));
    }
    throw new Unsaid();
  }

  private @Nullable Expression of(FieldUse use) {
    Expression on = use.receiver();
    return on == null ? null : replace(on);
  }

  private Expression self(This self) {
    if (receiver instanceof This) {
      return self;
    }
    if (receiver == null || outerClasses.contains(self.type().name())) {
      throw new Unsaid();
    }
    return receiver;
  }

  private List<Expression> all(List<Expression> expressions) {
    return expressions.stream().map(this::replace).toList();
  }
}
