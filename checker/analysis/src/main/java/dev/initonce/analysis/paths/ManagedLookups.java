package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;

/** Requests for objects of a container, which makes those anew that have no scope. */
final class ManagedLookups {

  private final World world;
  private final Calls calls;

  ManagedLookups(World world, Calls calls) {
    this.world = world;
    this.calls = calls;
  }

  /** {@code context.getBean(Type.class)} makes an object when the type is not a singleton. */
  void lookUp(Node node, Step step, Operation.Call call, Phase phase) {
    if (!world.lifetimes().looksUp(call.method().owner(), call.method().name())) {
      return;
    }
    runUnscopedProducers(node, step, call, phase);
    TypeInfo type = world.types().get(call.type().name());
    if (type == null) {
      return;
    }
    for (TypeInfo candidate : world.types().subtypesOf(type.name())) {
      if (candidate.isConcrete() && !world.lifetimes().isSingleton(candidate)) {
        TypeUse made = TypeUse.of(candidate.name());
        calls.make(node, step, new Operation.Make(made, candidate.name(), null, List.of()), phase);
      }
    }
    world.instances().of(type.name()).flowTo(node.result(step.index()));
  }

  private void runUnscopedProducers(Node node, Step step, Operation.Call call, Phase phase) {
    String wanted = call.type().name();
    for (TypeInfo module : world.types().all()) {
      for (List<Body> bodies : module.methods().values()) {
        for (Body body : bodies) {
          String given = body.signature().returnType().name();
          if (world.lifetimes().isUnscopedProducer(body)
              && world.types().isSubtype(given, wanted)) {
            Token self = new Token.Instance(module.name(), true, null);
            Slot result = node.result(step.index());
            calls.invoke(node, step, body, self, List.of(), result, phase);
          }
        }
      }
    }
  }
}
