package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs lambdas, method references and objects with a method to call back. */
final class FunctionRuns {

  private final World world;
  private final Calls calls;

  FunctionRuns(World world, Calls calls) {
    this.world = world;
    this.calls = calls;
  }

  /** The function is called with what the receiver holds, or with what was passed beside it. */
  static void offer(
      Node target, @Nullable Slot receiver, List<Slot> arguments, Operation.Call call) {
    for (Local parameter : target.body().parameters()) {
      Slot into = target.local(parameter);
      if (receiver != null) {
        receiver.offerTo(into);
      }
      if (call.arguments().size() > 1) {
        arguments.forEach(argument -> argument.offerTo(into));
      }
    }
  }

  /** Runs a function here. One made on the same invocation counts where it was created. */
  Node run(
      Node node,
      Step step,
      Token.Function function,
      List<Slot> arguments,
      Slot result,
      Phase phase,
      Repetition repetition) {
    Node creator = function.creator();
    Node target = world.node(function.body(), phase, creator.self(), creator);
    Calls.pass(arguments, target);
    target.returns().flowTo(result);
    if (phase == Phase.INVOCATION) {
      boolean sameInvocation =
          function.phase() == Phase.INVOCATION && creator.phase() == Phase.INVOCATION;
      Node from = sameInvocation ? creator : node;
      Step at =
          sameInvocation && creator != node
              ? Objects.requireNonNull(function.body().creation())
              : step;
      Node.connect(new Node.Edge(from, at, target, repetition.with(step.repetition())));
    } else {
      Node.connect(new Node.Edge(node, step, target, Repetition.NONE));
    }
    return target;
  }

  void callBack(
      Node node,
      Step step,
      Token.Instance instance,
      List<Slot> arguments,
      Slot result,
      Phase phase) {
    if (!world.types().inView(instance.type())) {
      return;
    }
    for (Lifetimes.Callback callback : world.lifetimes().callbacksOf(instance.type())) {
      CallShape shape = CallShape.of(callback.method(), -1);
      Phase runs = callback.oncePerObject() && instance.kept() ? Phase.ONCE : phase;
      for (Body body : world.types().findMethods(instance.type(), shape)) {
        calls.invoke(node, step, body, instance, arguments, result, runs);
      }
    }
  }
}
