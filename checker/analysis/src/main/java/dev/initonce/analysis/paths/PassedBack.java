package dev.initonce.analysis.paths;

import dev.initonce.analysis.paths.ReturnedParameters.Given;
import dev.initonce.analysis.paths.ReturnedParameters.Summary;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets what a method returns arrive at its calls. An argument that the method gives back goes from
 * the call to the call itself: by way of the parameter, all callers of a helper would get what each
 * of them passes.
 */
final class PassedBack {

  private record Passing(Slot result, Body method) {}

  private final World world;
  private final Values values;
  private final ReturnedParameters returned;
  private final Set<Passing> passed = new HashSet<>();

  PassedBack(World world, Values values) {
    this.world = world;
    this.values = values;
    this.returned =
        new ReturnedParameters(world.types(), world.lifetimes(), new FilledLocals(world.program()));
  }

  /** Splits what a new node returns into what it gives back and the rest. */
  void split(Node node) {
    Summary summary = returned.of(node.body());
    if (!summary.isNothing()) {
      Slot rest = node.addedReturns();
      summary.others().forEach(value -> values.slot(node, value).flowTo(rest));
      summary.calls().forEach(step -> node.addedResult(step).flowTo(rest));
    }
  }

  /** Lets what the target returns arrive where the step's result is read. */
  void give(Node node, Step step, Node target, List<Slot> arguments, Slot result) {
    Body method = target.body();
    Summary summary = returned.of(method);
    Slot rest = summary.isNothing() ? target.returns() : target.addedReturns();
    rest.flowTo(result);
    add(node, step, rest);
    if (!summary.isNothing() && passed.add(new Passing(result, method))) {
      summary.parameters().forEach(given -> pass(given, method, arguments, result));
    }
  }

  private void pass(Given given, Body method, List<Slot> arguments, Slot result) {
    TypeUse taken =
        given.isElement() ? TypeUse.UNKNOWN : method.parameters().get(given.index()).type();
    Slot between = world.newSlot(taken, method.signature().returnType());
    for (Slot argument : ReturnedParameters.argumentsFor(given.index(), method, arguments)) {
      if (given.isElement()) {
        argument.listen(token -> between.add(token.unwrapped()));
      } else {
        argument.flowTo(between);
      }
    }
    between.flowTo(result);
  }

  /** Lets something arrive at a call that is no argument of it. */
  void add(Node node, Step step, Slot from) {
    Set<Integer> calls = returned.of(node.body()).calls();
    if (!calls.isEmpty() && calls.contains(step.index())) {
      from.flowTo(node.addedResult(step.index()));
    }
  }
}
