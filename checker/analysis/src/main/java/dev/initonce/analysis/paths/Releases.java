package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where code shuts down again, or closes, what each invocation makes. */
final class Releases {

  private static final Set<String> RELEASING = Set.of("close", "shutdown", "shutdownNow");

  private final Walk walk;

  Releases(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether the file that makes an object of that type releases one. */
  boolean releases(String type, Place made) {
    Token.Instance object = new Token.Instance(type, false, null);
    return walk.world().nodes().stream()
        .filter(node -> node.phase() == Phase.INVOCATION)
        .anyMatch(
            node ->
                node.body().steps().stream()
                    .filter(step -> step.place().file().equals(made.file()))
                    .anyMatch(step -> releases(node, step, object)));
  }

  private boolean releases(Node node, Step step, Token.Instance object) {
    Value released = released(step.operation());
    return released != null && walk.values().slot(node, released).holds(object);
  }

  private static @Nullable Value released(Operation operation) {
    if (operation instanceof Operation.Close close) {
      return close.resource();
    }
    return operation instanceof Operation.Call call
            && call.arguments().isEmpty()
            && RELEASING.contains(call.method().name())
        ? call.receiver()
        : null;
  }
}
