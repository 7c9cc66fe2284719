package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Handlers that implement no interface and that no template names: public methods that take the
 * Lambda context last, or methods like that which implement one of a class out of view, and that
 * nothing in view calls or declares above them.
 */
final class PojoHandlers {

  private record Called(String method, int arity) {}

  private final Program program;
  private final RuntimeOverloads overloads;
  private @Nullable Set<Called> called;

  PojoHandlers(Program program, RuntimeOverloads overloads) {
    this.program = program;
    this.overloads = overloads;
  }

  List<Body> in(TypeInfo type) {
    List<Body> handlers = new ArrayList<>();
    for (List<Body> bodies : type.methods().values()) {
      for (Body body : bodies) {
        if (looksLikeHandler(type, body)
            && !called().contains(new Called(body.name(), body.parameters().size()))
            && !overrides(type, body)) {
          handlers.add(body);
        }
      }
    }
    return handlers;
  }

  private boolean looksLikeHandler(TypeInfo type, Body body) {
    return body.kind() == Body.Kind.METHOD
        && !body.isStatic()
        && !body.signature().isAbstract()
        && RuntimeOverloads.endsWithContext(body)
        && (overridesLibrary(body) || overloads.called(type, body.name()).contains(body));
  }

  /** A library's base handler leaves the work to a method that need not be public. */
  private static boolean overridesLibrary(Body body) {
    return body.signature().annotations().stream()
        .anyMatch(annotation -> annotation.name().equals("java.lang.Override"));
  }

  private boolean overrides(TypeInfo type, Body body) {
    return program.types().lineage(type.name()).stream()
        .filter(above -> above != type)
        .anyMatch(
            above ->
                above.methods(body.name()).stream()
                    .anyMatch(m -> m.parameters().size() == body.parameters().size()));
  }

  /** Few programs have what looks like such a handler. */
  private Set<Called> called() {
    Set<Called> known = called;
    if (known == null) {
      Set<Called> found = new HashSet<>();
      program.forEachBody(body -> collect(body, found));
      called = found;
      known = found;
    }
    return known;
  }

  private static void collect(Body body, Set<Called> called) {
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.Call call) {
        called.add(new Called(call.method().name(), call.method().arity()));
      }
    }
  }
}
