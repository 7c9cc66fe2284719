package dev.initonce.analysis.keep;

import dev.initonce.analysis.catalog.KeepingCalls;
import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.control.ControlDependence;
import dev.initonce.analysis.control.Definitions;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.TypeTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What is asked of bodies again and again, worked out once for each. */
final class Facts {

  private final TypeTable types;
  private final KeepingCalls keepingCalls;
  private final Map<Body, Definitions> definitions = new HashMap<>();
  private final Map<Body, ControlDependence> dependences = new HashMap<>();

  Facts(TypeTable types, KeepingCalls keepingCalls) {
    this.types = types;
    this.keepingCalls = keepingCalls;
  }

  TypeTable types() {
    return types;
  }

  Definitions definitions(Body body) {
    return definitions.computeIfAbsent(body, Definitions::new);
  }

  ControlDependence dependence(Body body) {
    return dependences.computeIfAbsent(body, ControlDependence::new);
  }

  /** Returns whether the catalog names the call as one of that kind. */
  boolean is(Kind kind, Operation.Call call) {
    return keepingCalls.are(kind, call.method(), this::namesOf);
  }

  /**
   * Returns the names by which rules may mean a type: those of the libraries' types that it is, and
   * the empty one when it is not known.
   */
  private Set<String> namesOf(String owner) {
    Set<String> names = new LinkedHashSet<>();
    names.add(owner);
    names.addAll(types.supertypesOf(owner));
    names.removeIf(types::inView);
    names.remove("java.lang.Object");
    return names;
  }
}
