package dev.initonce.analysis.keep;

import dev.initonce.analysis.keep.Sources.Source;
import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods that only wrap what a guard tests or reads: whatever a registry calls its {@code
 * containsKey} and {@code get}, a call of it means what the method returns.
 */
final class Summaries {

  /** What is called for the sake of other threads only. */
  private static final Set<String> LOCKING = Set.of("lock", "unlock", "lockInterruptibly");

  /** How many methods are followed, one behind the other: they may call in a circle. */
  private static final int MOST_FOLLOWED = 4;

  private final Facts facts;
  private final Map<Body, Boolean> plain = new HashMap<>();
  private final Map<String, List<Body>> found = new HashMap<>();

  Summaries(Facts facts) {
    this.facts = facts;
  }

  /**
   * Returns the method whose returned value is all that the call means; null when it is out of
   * view, cannot be told from others, or does more than return something.
   */
  @Nullable Body meaningOf(Operation.Call call, Point at) {
    Point.Called around = at.call();
    if (call.viaSuper() || (around != null && around.depth() >= MOST_FOLLOWED)) {
      return null;
    }
    String owner = call.method().owner();
    int arity = call.arguments().size();
    if (!facts.types().inView(owner)) {
      return null;
    }
    List<Body> methods =
        found.computeIfAbsent(
            owner + "#" + call.method().name() + "/" + arity,
            key -> methods(owner, call.method().name(), arity));
    return methods.size() == 1 && plain.computeIfAbsent(methods.get(0), Summaries::isPlain)
        ? methods.get(0)
        : null;
  }

  /** Returns what the method may return, looked at for a call. */
  List<Source> returned(Body method, Point in) {
    List<Source> values = new ArrayList<>();
    for (Step step : method.steps()) {
      if (step.operation() instanceof Operation.Return ret) {
        values.add(new Source(ret.value(), in.at(step)));
      }
    }
    return values;
  }

  private List<Body> methods(String owner, String name, int arity) {
    List<Body> methods = nearest(owner, name, arity);
    TypeInfo type = facts.types().get(owner);
    if (!methods.isEmpty() || type == null || type.isConcrete()) {
      return methods;
    }
    List<TypeInfo> below =
        facts.types().subtypesOf(owner).stream().filter(TypeInfo::isConcrete).toList();
    return below.size() == 1 ? nearest(below.get(0).name(), name, arity) : List.of();
  }

  /** Looks upwards from a class; the nearest that declares such methods decides. */
  private List<Body> nearest(String owner, String name, int arity) {
    for (TypeInfo type : facts.types().lineage(owner)) {
      List<Body> methods =
          type.methods(name).stream()
              .filter(body -> body.parameters().size() == arity)
              .filter(body -> !body.signature().isAbstract())
              .toList();
      if (!methods.isEmpty()) {
        return methods;
      }
    }
    return List.of();
  }

  /** Returns whether it changes nothing, as far as can be seen, and always returns something. */
  private static boolean isPlain(Body body) {
    Set<Integer> used = new HashSet<>();
    boolean returns = false;
    for (Step step : body.steps()) {
      Operation operation = step.operation();
      if (operation instanceof Operation.Return ret) {
        returns = true;
        addResults(ret.value(), used);
      } else if (operation instanceof Operation.SetLocal set) {
        addResults(set.value(), used);
      } else if (operation instanceof Operation.Call call) {
        addResults(call.receiver(), used);
        call.arguments().forEach(argument -> addResults(argument, used));
      } else {
        return false;
      }
    }
    for (Block block : body.blocks()) {
      if (block.exit() instanceof Exit.Branch branch) {
        branch.condition().values().forEach(value -> addResults(value, used));
      }
    }
    return returns
        && body.steps().stream()
            .allMatch(
                step ->
                    !(step.operation() instanceof Operation.Call call)
                        || used.contains(step.index())
                        || LOCKING.contains(call.method().name()));
  }

  private static void addResults(@Nullable Value value, Set<Integer> used) {
    if (value instanceof Value.Result result) {
      used.add(result.step());
    } else if (value instanceof Value.OneOf several) {
      several.values().forEach(v -> addResults(v, used));
    } else if (value instanceof Value.Choice choice) {
      choice.values().forEach(v -> addResults(v, used));
    } else if (value instanceof Value.OfField field) {
      addResults(field.receiver(), used);
    }
  }
}
