package dev.initonce.analysis.paths;

import dev.initonce.analysis.paths.Node.Site;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the calls of a method apart that runs, wraps or hands on functions which its callers pass:
 * {@code timed(() -> ...)}, {@code retry(3, ...)}. Walked once for all, it would give each caller
 * what the functions of all others give, and run them on each other's behalf.
 */
final class CallerContexts {

  /** So many calls behind one another are told apart; what is deeper is shared again. */
  private static final int MOST_CALLS = 3;

  private static final Set<String> FUNCTIONS =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable");

  private final TypeTable types;
  private final Map<Body, Boolean> takers = new HashMap<>();

  CallerContexts(TypeTable types) {
    this.types = types;
  }

  /** Returns what tells this call of the body apart from others, null where nothing needs to. */
  @Nullable Site of(Node caller, Step step, Body body) {
    return handlesFunctions(body) && caller.calls() < MOST_CALLS && !isAround(body, caller)
        ? new Site(caller, step.index())
        : null;
  }

  /** A method that calls itself would be walked anew for each call of a call of it. */
  private static boolean isAround(Body body, Node caller) {
    for (Node node = caller; node != null; node = outer(node)) {
      if (node.body().root() == body) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node outer(Node node) {
    Site site = node.site();
    return site == null ? node.creator() : site.caller();
  }

  private boolean handlesFunctions(Body body) {
    if (body.kind() != Body.Kind.METHOD || body.parameters().isEmpty()) {
      return false;
    }
    Boolean known = takers.get(body);
    if (known == null) {
      Set<Local> functions =
          body.parameters().stream()
              .filter(parameter -> isFunction(parameter.type()))
              .collect(Collectors.toSet());
      known = !functions.isEmpty() && uses(body, functions);
      takers.put(body, known);
    }
    return known;
  }

  private boolean isFunction(TypeUse type) {
    String name = type.name();
    TypeInfo info = types.get(name);
    if (info == null) {
      return FUNCTIONS.contains(name) || name.startsWith("java.util.function.");
    }
    // One that classes implement is a role that objects play, and told apart by receivers.
    return info.isInterface()
        && types.subtypesOf(name).size() == 1
        && types.abstractMethods(name) == 1;
  }

  /** To keep one for later is no use of it. */
  private static boolean uses(Body body, Set<Local> functions) {
    return body.steps().stream().anyMatch(step -> uses(step.operation(), functions));
  }

  private static boolean uses(Operation operation, Set<Local> functions) {
    if (operation instanceof Operation.MakeFunction make) {
      return uses(make.body(), functions);
    }
    return operands(operation).anyMatch(value -> isOneOf(value, functions));
  }

  private static Stream<Value> operands(Operation operation) {
    if (operation instanceof Operation.Call call) {
      return Stream.concat(Stream.ofNullable(call.receiver()), call.arguments().stream());
    }
    return operation instanceof Operation.Make make ? make.arguments().stream() : Stream.empty();
  }

  private static boolean isOneOf(Value value, Set<Local> functions) {
    if (value instanceof Value.OneOf several) {
      return anyIsOneOf(several.values(), functions);
    } else if (value instanceof Value.Choice choice) {
      return anyIsOneOf(choice.values(), functions);
    }
    return value instanceof Value.OfLocal read && functions.contains(read.local());
  }

  private static boolean anyIsOneOf(List<Value> values, Set<Local> functions) {
    return values.stream().anyMatch(value -> isOneOf(value, functions));
  }
}
