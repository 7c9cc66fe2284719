package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks back along a builder chain, also through the local variable that holds the builder. */
final class BuilderChains {

  private BuilderChains() {}

  /** Returns the value that the chain was started on. */
  static Value start(Value builder, Body body) {
    Value value = builder;
    while (value instanceof Value.Result result
        && body.steps().get(result.step()).operation() instanceof Operation.Call call
        && call.receiver() != null) {
      value = call.receiver();
    }
    return value;
  }

  static Set<String> methodsCalledOn(@Nullable Value builder, Body body) {
    Set<String> methods = new HashSet<>();
    Value value = builder;
    while (value instanceof Value.Result result
        && body.steps().get(result.step()).operation() instanceof Operation.Call call) {
      methods.add(call.method().name());
      value = call.receiver();
    }
    if (value instanceof Value.OfLocal local) {
      for (Step step : body.steps()) {
        if (step.operation() instanceof Operation.Call call && local.equals(call.receiver())) {
          methods.add(call.method().name());
        }
      }
    }
    return methods;
  }
}
