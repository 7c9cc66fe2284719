package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.Conditional;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the expressions of one body to steps and values. */
final class ExpressionLowering {

  private final BodyLowering code;
  private final Blocks blocks;
  private final ConditionLowering conditions;
  private final FunctionLowering functions;

  ExpressionLowering(Lowering program, BodyLowering code) {
    this.code = code;
    this.blocks = code.blocks();
    this.conditions = new ConditionLowering(this, blocks);
    this.functions = new FunctionLowering(program, code);
  }

  /** Lowers the expression and returns where its value comes from. */
  Value value(Expression e) {
    if (e instanceof Call call) {
      return call(call);
    } else if (e instanceof Expression.New make) {
      return make(make);
    } else if (e instanceof Expression.Assign assign) {
      return assign(assign);
    } else if (e instanceof Conditional conditional) {
      return conditional(conditional);
    } else if (e instanceof Expression.Binary || e instanceof Expression.Not) {
      return conditions.value(e);
    } else if (e instanceof Expression.Cast cast) {
      return new Value.OneOf(cast.type(), List.of(value(cast.operand())));
    } else if (e instanceof Expression.Lambda lambda) {
      return functions.lambda(lambda);
    } else if (e instanceof Expression.MethodReference reference) {
      Expression receiver = reference.receiver();
      return functions.reference(reference, receiver == null ? null : captured(receiver));
    } else if (e instanceof Expression.SwitchExpression choice) {
      return code.switches().lower(choice);
    } else if (e instanceof Expression.Other other) {
      List<Value> parts = other.operands().stream().map(this::value).toList();
      return new Value.OneOf(other.type(), parts);
    } else if (e instanceof Expression.FieldUse use) {
      Expression receiver = use.receiver();
      return fieldOf(use, receiver == null ? null : value(receiver));
    } else if (e instanceof Expression.LocalUse use) {
      return new Value.OfLocal(use.local());
    } else if (e instanceof Expression.This self) {
      return new Value.Self(self.type());
    } else if (e instanceof Expression.Literal literal) {
      return new Value.Constant(literal.type(), literal.value());
    }
    throw new IllegalArgumentException("unknown expression: " + e.getClass());
  }

  /** Lowers a condition and ends the block at hand with it. */
  void branch(Expression condition, Block whenTrue, Block whenFalse) {
    conditions.branch(condition, whenTrue, whenFalse);
  }

  /**
   * Lowers what the body of a method reference reads: computed here, once. The result of a step is
   * known in this body only, so the other one reads it from a variable that it captures.
   */
  private Value captured(Expression receiver) {
    Value value = value(receiver);
    if (isReadableInside(value)) {
      return value;
    }
    Local variable = new Local("receiver", receiver.type(), List.of(), receiver.place());
    code.declare(variable);
    code.add(receiver.place(), new Operation.SetLocal(variable, value));
    return new Value.OfLocal(variable);
  }

  private static boolean isReadableInside(Value value) {
    if (value instanceof Value.OfField field) {
      Value holder = field.receiver();
      return holder == null || isReadableInside(holder);
    }
    return value instanceof Value.OfLocal || value instanceof Value.Self;
  }

  private static Value fieldOf(Expression.FieldUse use, @Nullable Value receiver) {
    return new Value.OfField(use.type(), receiver, use.owner(), use.name());
  }

  /** Lowers an initialiser or assigned value of a local variable. */
  void assign(Local local, Expression e) {
    Value value = value(e);
    code.add(e.place(), new Operation.SetLocal(local, value));
  }

  private Value assign(Expression.Assign assign) {
    if (assign.target() instanceof Expression.LocalUse use) {
      assign(use.local(), assign.value());
      return new Value.OfLocal(use.local());
    }
    if (assign.target() instanceof Expression.FieldUse use) {
      Expression of = use.receiver();
      Value receiver = of == null ? null : value(of);
      Value value = value(assign.value());
      code.add(
          assign.value().place(), new Operation.SetField(receiver, use.owner(), use.name(), value));
      return value;
    }
    // An array element: what is put in can be taken out again.
    Value array = value(assign.target());
    Value value = value(assign.value());
    store(array, value, assign);
    return value;
  }

  private void store(Value array, Value value, Expression.Assign assign) {
    if (array instanceof Value.OneOf several && !several.values().isEmpty()) {
      code.add(
          assign.place(),
          new Operation.Call(
              new MethodRef("", "[]=", 1, null),
              several.values().get(0),
              List.of(value),
              TypeUse.UNKNOWN,
              false,
              false));
    }
  }

  private Value conditional(Conditional conditional) {
    Block whenTrue = blocks.fresh();
    Block whenFalse = blocks.fresh();
    Block after = blocks.fresh();
    conditions.branch(conditional.condition(), whenTrue, whenFalse);
    List<Value> values = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    blocks.begin(whenTrue);
    values.add(value(conditional.whenTrue()));
    from.add(blocks.current().index());
    blocks.goTo(after);
    blocks.begin(whenFalse);
    values.add(value(conditional.whenFalse()));
    from.add(blocks.current().index());
    blocks.enter(after);
    return new Value.Choice(conditional.type(), List.copyOf(values), List.copyOf(from));
  }

  /** Returns what the variable of a for-each loop stands for. */
  Value elementOf(Statement.ForEach each, Value iterable) {
    Step step =
        code.add(
            each.iterable().place(),
            new Operation.Call(
                new MethodRef(iterable.type().name(), "[]", 0, null),
                iterable,
                List.of(),
                each.variable().type(),
                false,
                false));
    return new Value.Result(each.variable().type(), step.index());
  }

  private Value make(Expression.New make) {
    List<Value> arguments = make.arguments().stream().map(this::value).toList();
    String className = make.type().name();
    if (make.body() != null) {
      code.declareClass(AnonymousClasses.complete(make.body(), make));
      className = make.body().name();
    }
    Step step =
        code.add(
            make.place(), new Operation.Make(make.type(), className, make.parameters(), arguments));
    return new Value.Result(TypeUse.of(className), step.index());
  }

  private Value call(Call call) {
    Expression on = call.receiver();
    boolean isConstructor = call.method().name().equals("<init>");
    Value receiver = on == null ? null : value(on);
    if (isConstructor) {
      receiver = new Value.Self(TypeUse.of(code.body().owner().name()));
    }
    List<Value> arguments = call.arguments().stream().map(this::value).toList();
    Step step =
        code.add(
            call.place(),
            new Operation.Call(
                call.method(), receiver, arguments, call.type(), call.viaSuper(), false));
    return new Value.Result(call.type(), step.index());
  }
}
