package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Body.Signature;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bodies of lambdas and method references. */
final class FunctionLowering {

  /** A functional interface out of view may pass more than a reference's target needs. */
  private static final int MOST_PARAMETERS = 3;

  private final Lowering program;
  private final BodyLowering code;

  FunctionLowering(Lowering program, BodyLowering code) {
    this.program = program;
    this.code = code;
  }

  Value lambda(Expression.Lambda lambda) {
    Body body = body(lambda.parameters(), lambda);
    BodyLowering.lower(program, body, code.suppressed(), lambda.body());
    return make(body, lambda);
  }

  /** Makes {@code receiver::method} the body of a lambda that calls it with its parameters. */
  Value reference(Expression.MethodReference reference, @Nullable Value receiver) {
    MethodRef method = reference.method();
    int arity = method.arity() >= 0 ? method.arity() : MOST_PARAMETERS;
    List<Local> parameters = new ArrayList<>();
    for (int i = 0; i <= arity; i++) {
      parameters.add(new Local("p" + i, TypeUse.UNKNOWN, List.of(), reference.place()));
    }
    Body body = body(parameters, reference);
    Blocks blocks = new Blocks(body);
    BodyLowering inner = new BodyLowering(program, blocks, code.suppressed());
    List<Value> arguments = new ArrayList<>();
    for (Local parameter : parameters) {
      arguments.add(new Value.OfLocal(parameter));
    }
    String owner = method.owner();
    Operation operation =
        method.name().equals("<init>")
            ? new Operation.Make(TypeUse.of(owner), owner, method.parameters(), arguments)
            : new Operation.Call(method, receiver, arguments, TypeUse.UNKNOWN, false, true);
    Step step = inner.add(reference.place(), operation);
    Value given = new Value.Result(TypeUse.UNKNOWN, step.index());
    inner.add(reference.place(), new Operation.Return(given));
    blocks.finish();
    return make(body, reference);
  }

  private Body body(List<Local> parameters, Expression e) {
    Body around = code.body();
    Body body =
        new Body(
            Body.Kind.FUNCTION,
            around.owner(),
            around.name(),
            Signature.of(parameters, around.isStatic()),
            e.place(),
            around);
    program.addFunction(body);
    return body;
  }

  private Value make(Body body, Expression e) {
    Step step = code.add(e.place(), new Operation.MakeFunction(body, e.type()));
    return new Value.Function(e.type(), body, step.index());
  }
}
