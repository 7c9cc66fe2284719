package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Binary;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.Conditional;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the expressions of one body to steps and values. */
final class ExpressionLowering {

  private final BodyLowering code;
  private final Aliases aliases;
  private final Guards guards;
  private final FunctionLowering functions;
  private final IdiomKeepers idioms;
  private final Deque<List<Value>> yields = new ArrayDeque<>();

  /** The field whose assignment the expression at hand is the value of, null when there is none. */
  private @Nullable Value assigned;

  ExpressionLowering(Lowering program, BodyLowering code, Aliases aliases, Guards guards) {
    this.code = code;
    this.aliases = aliases;
    this.guards = guards;
    this.functions = new FunctionLowering(program, code, aliases);
    this.idioms = new IdiomKeepers(new Idioms(program), guards, this::storage);
  }

  /** Lowers the expression and returns where its value comes from. */
  Value value(Expression e) {
    Value target = assigned;
    assigned = null;
    if (e instanceof Call call) {
      return call(call, target);
    } else if (e instanceof Expression.New make) {
      return make(make);
    } else if (e instanceof Expression.Assign assign) {
      return assign(assign, target);
    } else if (e instanceof Conditional conditional) {
      return conditional(conditional, target);
    } else if (e instanceof Binary binary) {
      return binary(binary);
    } else if (e instanceof Expression.Not not) {
      value(not.operand());
      return new Value.Opaque(e.type());
    } else if (e instanceof Expression.Cast cast) {
      assigned = target;
      Value operand = value(cast.operand());
      return new Value.OneOf(cast.type(), List.of(operand));
    } else if (e instanceof Expression.Lambda lambda) {
      return functions.lambda(lambda, null);
    } else if (e instanceof Expression.MethodReference reference) {
      Expression receiver = reference.receiver();
      return functions.reference(reference, receiver == null ? null : captured(receiver));
    } else if (e instanceof Expression.SwitchExpression choice) {
      return choose(choice);
    } else if (e instanceof Expression.Other other) {
      List<Value> parts = other.operands().stream().map(this::value).toList();
      return new Value.OneOf(other.type(), parts);
    } else if (e instanceof Expression.FieldUse use) {
      Expression receiver = use.receiver();
      return fieldOf(use, receiver == null ? null : value(receiver));
    }
    return storage(e);
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

  /** Returns the value of an expression without lowering it: the storage that a guard names. */
  Value storage(Expression e) {
    if (e instanceof Expression.LocalUse use) {
      return new Value.OfLocal(use.local());
    } else if (e instanceof Expression.This self) {
      return new Value.Self(self.type());
    } else if (e instanceof Expression.Literal literal) {
      return new Value.Constant(literal.type(), literal.value());
    } else if (e instanceof Expression.FieldUse use) {
      Expression receiver = use.receiver();
      return fieldOf(use, receiver == null ? null : storage(receiver));
    } else if (e instanceof Expression.Cast cast) {
      return storage(cast.operand());
    } else if (e instanceof Call call) {
      Keeper read = guards.keeperOf(call);
      Expression receiver = call.receiver();
      if (read != null) {
        return read.holder();
      } else if (receiver != null) {
        // A view of a container, such as map.keySet(), is kept where the container is.
        return storage(receiver);
      }
    }
    return new Value.Opaque(e.type());
  }

  private static Value fieldOf(Expression.FieldUse use, @Nullable Value receiver) {
    return new Value.OfField(use.type(), receiver, use.owner(), use.name());
  }

  /** Lowers an initialiser or assigned value of a local variable. */
  void assign(Local local, Expression e) {
    Value value = value(e);
    code.add(e.place(), new Operation.SetLocal(local, value));
    boolean tells =
        isCondition(local, e) || e instanceof Expression.FieldUse || ClockTests.readsClock(e);
    aliases.assign(local, guards.keeperOf(e), tells ? e : null);
  }

  private static boolean isCondition(Local local, Expression e) {
    boolean mayBe = e instanceof Binary || e instanceof Expression.Not || e instanceof Call;
    return mayBe && isBoolean(local.type(), e.type());
  }

  private static boolean isBoolean(TypeUse declared, TypeUse actual) {
    return declared.name().equals("boolean") || actual.name().equals("boolean");
  }

  private Value assign(Expression.Assign assign, @Nullable Value outer) {
    if (assign.target() instanceof Expression.LocalUse use) {
      assigned = outer;
      assign(use.local(), assign.value());
      return new Value.OfLocal(use.local());
    }
    if (assign.target() instanceof Expression.FieldUse use) {
      Expression of = use.receiver();
      Value receiver = of == null ? null : value(of);
      assigned = fieldOf(use, receiver);
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
              code.region(),
              false));
    }
  }

  private Value conditional(Conditional conditional, @Nullable Value target) {
    value(conditional.condition());
    Value[] arms = new Value[2];
    code.guarded(
        IdiomKeepers.storedBy(target, guards.unsetWhen(conditional.condition(), true)),
        () -> arms[0] = valueFor(target, conditional.whenTrue()));
    code.guarded(
        IdiomKeepers.storedBy(target, guards.unsetWhen(conditional.condition(), false)),
        () -> arms[1] = valueFor(target, conditional.whenFalse()));
    return new Value.OneOf(conditional.type(), List.of(arms[0], arms[1]));
  }

  private Value valueFor(@Nullable Value target, Expression e) {
    assigned = target;
    return value(e);
  }

  private Value binary(Binary binary) {
    value(binary.left());
    if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
      boolean leftWhenRightRuns = binary.operator() == Operator.AND;
      code.guarded(guards.unsetWhen(binary.left(), leftWhenRightRuns), () -> value(binary.right()));
    } else {
      value(binary.right());
    }
    return new Value.Opaque(binary.type());
  }

  private Value choose(Expression.SwitchExpression choice) {
    value(choice.selector());
    yields.push(new ArrayList<>());
    code.arms(choice.arms());
    return new Value.OneOf(choice.type(), List.copyOf(yields.pop()));
  }

  /** Records what an arm of the innermost switch expression gives. */
  void give(Value value) {
    List<Value> innermost = yields.peek();
    if (innermost != null) {
      innermost.add(value);
    }
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
                code.region(),
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

  private Value call(Call call, @Nullable Value target) {
    Expression on = call.receiver();
    boolean isConstructor = call.method().name().equals("<init>");
    Value receiver = on == null ? null : value(on);
    if (isConstructor) {
      receiver = new Value.Self(TypeUse.of(code.body().owner().name()));
    }
    Keeper keeper = idioms.keeperOf(call, receiver, target);
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Expression argument = call.arguments().get(i);
      arguments.add(
          argument instanceof Expression.Lambda lambda
              ? functions.lambda(lambda, idioms.keptParameter(call, lambda))
              : value(argument));
    }
    Region functionRegion =
        keeper == null
            ? code.region()
            : new Region(Region.Kind.GUARD, List.of(keeper), code.region());
    Step step =
        code.add(
            call.place(),
            new Operation.Call(
                call.method(),
                receiver,
                List.copyOf(arguments),
                call.type(),
                call.viaSuper(),
                functionRegion,
                false));
    return new Value.Result(call.type(), step.index());
  }
}
