package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.Local;
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
  private final Set<Called> called = new HashSet<>();

  PojoHandlers(Program program) {
    this.program = program;
    for (TypeInfo type : program.types().all()) {
      type.methods().values().forEach(bodies -> bodies.forEach(this::collect));
      collect(type.instanceInitializer());
      collect(type.staticInitializer());
    }
    program.functions().forEach(this::collect);
  }

  List<Body> in(TypeInfo type) {
    List<Body> handlers = new ArrayList<>();
    for (List<Body> bodies : type.methods().values()) {
      for (Body body : bodies) {
        if (looksLikeHandler(body)
            && !called.contains(new Called(body.name(), body.parameters().size()))
            && !overrides(type, body)) {
          handlers.add(body);
        }
      }
    }
    return handlers;
  }

  private static boolean looksLikeHandler(Body body) {
    return body.kind() == Body.Kind.METHOD
        && (body.signature().isPublic() || overridesLibrary(body))
        && !body.isStatic()
        && !body.signature().isAbstract()
        && endsWithContext(body);
  }

  /** A library's base handler leaves the work to a method that need not be public. */
  private static boolean overridesLibrary(Body body) {
    return body.signature().annotations().stream()
        .anyMatch(annotation -> annotation.name().equals("java.lang.Override"));
  }

  /**
   * Returns which overload the runtime calls: a public one before others, then the one with most
   * parameters, where a context at the end counts as two.
   */
  static List<Body> calledAmong(List<Body> overloads) {
    List<Body> open = overloads.stream().filter(body -> body.signature().isPublic()).toList();
    List<Body> eligible = open.isEmpty() ? overloads : open;
    int most = eligible.stream().mapToInt(PojoHandlers::rank).max().orElse(0);
    return eligible.stream().filter(body -> rank(body) == most).toList();
  }

  private static int rank(Body body) {
    return body.parameters().size() + (endsWithContext(body) ? 1 : 0);
  }

  private static boolean endsWithContext(Body body) {
    List<Local> parameters = body.parameters();
    return !parameters.isEmpty() && EntryPoints.isContext(parameters.get(parameters.size() - 1));
  }

  private boolean overrides(TypeInfo type, Body body) {
    return program.types().lineage(type.name()).stream()
        .filter(above -> above != type)
        .anyMatch(
            above ->
                above.methods(body.name()).stream()
                    .anyMatch(m -> m.parameters().size() == body.parameters().size()));
  }

  private void collect(@Nullable Body body) {
    if (body == null) {
      return;
    }
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.Call call) {
        called.add(new Called(call.method().name(), call.method().arity()));
      }
    }
  }
}
