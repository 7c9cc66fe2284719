package dev.initonce.analysis.generated;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs statements and evaluates expressions, as the language defines them. */
final class Evaluation {

  /** How a statement ended. */
  record Outcome(boolean returned, @Nullable Object value) {
    static final Outcome NORMAL = new Outcome(false, null);
  }

  private final Environment environment;
  private final Library library;

  Evaluation(Environment environment) {
    this.environment = environment;
    this.library = new Library(environment);
  }

  Outcome run(Statement statement, Memory.Frame frame) {
    if (statement instanceof Statement.Block block) {
      for (Statement part : block.statements()) {
        Outcome outcome = run(part, frame);
        if (outcome.returned()) {
          return outcome;
        }
      }
    } else if (statement instanceof Statement.Evaluate evaluate) {
      value(evaluate.expression(), frame);
    } else if (statement instanceof Statement.Declare declare) {
      Expression initializer = declare.initializer();
      frame
          .variables()
          .put(declare.local(), initializer == null ? null : value(initializer, frame));
    } else if (statement instanceof Statement.If branch) {
      Statement otherwise = branch.whenFalse();
      if (isTrue(branch.condition(), frame)) {
        return run(branch.whenTrue(), frame);
      } else if (otherwise != null) {
        return run(otherwise, frame);
      }
    } else if (statement instanceof Statement.Return ret) {
      Expression value = ret.value();
      return new Outcome(true, value == null ? null : value(value, frame));
    } else if (statement instanceof Statement.Synchronized locked) {
      return run(locked.body(), frame);
    } else if (statement instanceof Statement.Loop loop) {
      return loop(loop, frame);
    } else if (statement instanceof Statement.ForEach each) {
      return each(each, frame);
    } else {
      throw new IllegalArgumentException("unknown statement " + statement);
    }
    return Outcome.NORMAL;
  }

  private Outcome loop(Statement.Loop loop, Memory.Frame frame) {
    Expression condition = Objects.requireNonNull(loop.condition());
    while (isTrue(condition, frame)) {
      Outcome outcome = run(loop.body(), frame);
      if (outcome.returned()) {
        return outcome;
      }
    }
    return Outcome.NORMAL;
  }

  private Outcome each(Statement.ForEach each, Memory.Frame frame) {
    for (Object element : (List<?>) Objects.requireNonNull(value(each.iterable(), frame))) {
      frame.variables().put(each.variable(), element);
      Outcome outcome = run(each.body(), frame);
      if (outcome.returned()) {
        return outcome;
      }
    }
    return Outcome.NORMAL;
  }

  private boolean isTrue(Expression condition, Memory.Frame frame) {
    return Boolean.TRUE.equals(value(condition, frame));
  }

  @Nullable Object value(Expression e, Memory.Frame frame) {
    if (e instanceof Expression.Literal literal) {
      return literal.value();
    } else if (e instanceof Expression.LocalUse use) {
      return frame.read(use.local());
    } else if (e instanceof Expression.This self) {
      return frame.self(self.type().name());
    } else if (e instanceof Expression.FieldUse use) {
      Expression on = use.receiver();
      return on == null
          ? environment.readStatic(use.owner(), use.name())
          : instance(on, frame).fields().get(use.name());
    } else if (e instanceof Expression.Call call) {
      return call(call, frame);
    } else if (e instanceof Expression.New make) {
      return make(make, frame);
    } else if (e instanceof Expression.Lambda lambda) {
      return new Memory.Closure(lambda, frame);
    } else if (e instanceof Expression.Assign assign) {
      return assign(assign, frame);
    } else if (e instanceof Expression.Binary binary) {
      return binary(binary, frame);
    } else if (e instanceof Expression.Not not) {
      return !isTrue(not.operand(), frame);
    } else if (e instanceof Expression.Conditional choice) {
      return value(
          isTrue(choice.condition(), frame) ? choice.whenTrue() : choice.whenFalse(), frame);
    } else if (e instanceof Expression.Other other) {
      return decide(value(other.operands().get(0), frame));
    }
    throw new IllegalArgumentException("unknown expression " + e);
  }

  /** Decides the conditions that the engine knows nothing of. */
  private boolean decide(@Nullable Object condition) {
    if (Rendering.AGAIN.equals(condition)) {
      return environment.mayRecur();
    }
    boolean odd = environment.invocation() % 2 == 1;
    return odd == Rendering.ODD.equals(condition);
  }

  private @Nullable Object binary(Expression.Binary binary, Memory.Frame frame) {
    return switch (binary.operator()) {
      case AND -> isTrue(binary.left(), frame) && isTrue(binary.right(), frame);
      case OR -> isTrue(binary.left(), frame) || isTrue(binary.right(), frame);
      case EQUAL -> Objects.equals(value(binary.left(), frame), value(binary.right(), frame));
      case NOT_EQUAL -> !Objects.equals(value(binary.left(), frame), value(binary.right(), frame));
    };
  }

  private @Nullable Object assign(Expression.Assign assign, Memory.Frame frame) {
    if (assign.target() instanceof Expression.LocalUse use) {
      Object value = value(assign.value(), frame);
      frame.write(use.local(), value);
      return value;
    }
    Expression.FieldUse use = (Expression.FieldUse) assign.target();
    Expression on = use.receiver();
    Memory.Instance owner = on == null ? null : instance(on, frame);
    Object value = value(assign.value(), frame);
    if (owner == null) {
      environment.writeStatic(use.owner(), use.name(), value);
    } else {
      owner.fields().put(use.name(), value);
    }
    return value;
  }

  private Memory.Instance instance(Expression e, Memory.Frame frame) {
    return (Memory.Instance) Objects.requireNonNull(value(e, frame));
  }

  private @Nullable Object make(Expression.New make, Memory.Frame frame) {
    ClassDeclaration body = make.body();
    if (body != null) {
      return environment.make(body, frame);
    }
    String type = make.type().name();
    return environment.declares(type) ? environment.make(type, null) : Library.make(type);
  }

  private @Nullable Object call(Expression.Call call, Memory.Frame frame) {
    Expression on = call.receiver();
    Object receiver = on == null ? null : Objects.requireNonNull(value(on, frame));
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(value(argument, frame));
    }
    String owner = call.method().owner();
    String name = call.method().name();
    if (receiver instanceof Memory.Instance instance) {
      return environment.invoke(instance, name, arguments);
    } else if (receiver == null && environment.declares(owner)) {
      return environment.invokeStatic(owner, name, arguments);
    } else if (receiver == null) {
      return library.callStatic(owner, name, arguments);
    }
    return library.call(receiver, name, arguments);
  }
}
