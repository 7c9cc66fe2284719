package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of a method which of its parameters it gives back: {@code notNull(list)}, {@code firstOf(a,
 * b)}. Followed are variables, casts, choices, elements of loops and calls of other such methods.
 */
final class ReturnedParameters {

  /** A call that may mean more classes than that is not followed. */
  private static final int MOST_CLASSES = 16;

  /**
   * A parameter that is given back.
   *
   * @param index its index
   * @param isElement whether what it holds is given back, not itself
   */
  record Given(int index, boolean isElement) {}

  /**
   * What a method returns.
   *
   * @param parameters what it gives back; when that is nothing, nothing else is said either
   * @param others the other values that it returns
   * @param calls the steps of which it returns what they give besides their arguments
   */
  record Summary(Set<Given> parameters, List<Value> others, Set<Integer> calls) {

    static final Summary NOTHING = new Summary(Set.of(), List.of(), Set.of());

    boolean isNothing() {
      return parameters.isEmpty();
    }
  }

  private final TypeTable types;
  private final Lifetimes lifetimes;
  private final FilledLocals filled;
  private final Map<Body, Summary> summaries = new HashMap<>();

  ReturnedParameters(TypeTable types, Lifetimes lifetimes, FilledLocals filled) {
    this.types = types;
    this.lifetimes = lifetimes;
    this.filled = filled;
  }

  /** Returns what the body gives back: nothing for lambdas, and where methods call in a circle. */
  Summary of(Body body) {
    Summary known = summaries.get(body);
    if (known != null) {
      return known;
    }
    // What calls this one on the way meets this answer, so that the search ends.
    summaries.put(body, Summary.NOTHING);
    if (body.kind() != Body.Kind.METHOD || body.parameters().isEmpty()) {
      return Summary.NOTHING;
    }
    Summary summary = search(body);
    summaries.put(body, summary);
    return summary;
  }

  /** A method that calls itself is asked again, until it gives back no more than it was said to. */
  private Summary search(Body body) {
    Set<Given> said;
    Summary found = Summary.NOTHING;
    do {
      said = found.parameters;
      found = new Search(body, said).search();
    } while (!found.parameters.equals(said));
    return found;
  }

  /** Looks through one body, of which is said already that it gives back some parameters. */
  private final class Search {
    private final Body body;
    private final Set<Given> said;
    private final Set<Given> parameters = new LinkedHashSet<>();
    private final List<Value> others = new ArrayList<>();
    private final Set<Integer> calls = new LinkedHashSet<>();
    private final Map<Local, List<Value>> assigned = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();

    Search(Body body, Set<Given> said) {
      this.body = body;
      this.said = said;
    }

    Summary search() {
      List<Value> returned = new ArrayList<>();
      for (Step step : body.steps()) {
        if (step.operation() instanceof Operation.SetLocal set) {
          assigned.computeIfAbsent(set.local(), l -> new ArrayList<>()).add(set.value());
        } else if (step.operation() instanceof Operation.Return ret) {
          returned.add(ret.value());
        }
      }
      returned.forEach(this::follow);
      return parameters.isEmpty() ? Summary.NOTHING : new Summary(parameters, others, calls);
    }

    private void follow(Value value) {
      if (value instanceof Value.OneOf several) {
        several.values().forEach(this::follow);
      } else if (value instanceof Value.Choice choice) {
        choice.values().forEach(this::follow);
      } else if (value instanceof Value.OfLocal read) {
        variable(read);
      } else if (value instanceof Value.Result result) {
        if (seen.add(result.step())) {
          result(result);
        }
      } else if (!FilledLocals.isNoObject(value)) {
        others.add(value);
      }
    }

    private void variable(Value.OfLocal read) {
      Local local = read.local();
      if (!body.locals().contains(local) || filled.contains(local)) {
        others.add(read);
      } else if (seen.add(local)) {
        int index = body.parameters().indexOf(local);
        if (index >= 0) {
          parameters.add(new Given(index, false));
        }
        assigned.getOrDefault(local, List.of()).forEach(this::follow);
      }
    }

    private void result(Value.Result result) {
      if (!(body.steps().get(result.step()).operation() instanceof Operation.Call call)) {
        others.add(result);
      } else if (lifetimes.givesBack(call.method()) && !call.arguments().isEmpty()) {
        follow(call.arguments().get(0));
      } else if (call.method().name().equals("[]") && parameterOf(call) >= 0) {
        parameters.add(new Given(parameterOf(call), true));
      } else {
        called(result, call);
      }
    }

    /** Returns the parameter that a call is on, -1 where it holds more than what was passed. */
    private int parameterOf(Operation.Call call) {
      return call.receiver() instanceof Value.OfLocal on
              && !filled.contains(on.local())
              && !assigned.containsKey(on.local())
          ? body.parameters().indexOf(on.local())
          : -1;
    }

    private void called(Value.Result result, Operation.Call call) {
      List<Value> given = new ArrayList<>();
      for (Body target : targets(call)) {
        Set<Given> back = target == body ? said : of(target).parameters();
        if (back.stream().anyMatch(Given::isElement)) {
          given.clear();
          break;
        }
        back.forEach(g -> given.addAll(argumentsFor(g.index(), target, call.arguments())));
      }
      if (given.isEmpty()) {
        others.add(result);
      } else {
        calls.add(result.step());
        given.forEach(this::follow);
      }
    }
  }

  /** Returns what is passed for a parameter: several values where it is the last of varargs. */
  static <T> List<T> argumentsFor(int parameter, Body method, List<T> arguments) {
    boolean last = parameter == method.parameters().size() - 1;
    int to = last ? arguments.size() : Math.min(parameter + 1, arguments.size());
    return arguments.subList(Math.min(parameter, to), to);
  }

  private Set<Body> targets(Operation.Call call) {
    String owner = call.method().owner();
    CallShape shape = CallShape.of(call);
    Set<Body> targets = new LinkedHashSet<>(types.findMethods(owner, shape));
    if (call.receiver() == null) {
      return targets.stream().allMatch(Body::isStatic) ? targets : Set.of();
    }
    if (!call.viaSuper()) {
      List<TypeInfo> classes = types.subtypesOf(owner);
      if (classes.size() > MOST_CLASSES) {
        return Set.of();
      }
      classes.forEach(type -> targets.addAll(types.findMethods(type.name(), shape)));
    }
    return targets;
  }
}
