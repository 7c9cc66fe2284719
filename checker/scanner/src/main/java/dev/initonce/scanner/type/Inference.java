package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Works out what the type variables of one call stand for. The first thing that is learnt of a
 * variable stays; that is less than the language does, and enough to follow values.
 */
public final class Inference {

  private final Hierarchy hierarchy;
  private final Bindings outer;
  private final Map<String, TypeParameter> open = new HashMap<>();
  private final Map<String, TypeUse> learnt = new HashMap<>();

  /**
   * Starts the inference of one call.
   *
   * @param outer what the receiver's type says of its variables
   * @param parameters the variables to find
   */
  public Inference(Hierarchy hierarchy, Bindings outer, List<TypeParameter> parameters) {
    this.hierarchy = hierarchy;
    this.outer = outer;
    parameters.forEach(parameter -> open.put(parameter.name(), parameter));
  }

  /** Learns from a value of that actual type, where the declaration has the formal one. */
  public void learn(TypeUse formal, TypeUse actual) {
    if (!actual.isKnown() || actual.name().equals(TypeUses.VOID.name())) {
      return;
    }
    if (TypeUses.isArray(formal) && TypeUses.isArray(actual)) {
      learn(TypeUses.element(formal), TypeUses.element(actual));
      return;
    }
    String variable = formal.variable();
    if (variable != null) {
      TypeParameter parameter = open.get(variable);
      if (parameter != null && learnt.putIfAbsent(variable, TypeUses.boxed(actual)) == null) {
        learn(parameter.bound(), actual);
      }
      return;
    }
    TypeUse seen = formal.arguments().isEmpty() ? null : hierarchy.asSuper(actual, formal.name());
    if (seen == null || seen.arguments().size() != formal.arguments().size()) {
      return;
    }
    for (int i = 0; i < seen.arguments().size(); i++) {
      learn(formal.arguments().get(i), seen.arguments().get(i));
    }
  }

  /** Learns from the type that the call's result has to have. */
  public void expect(TypeUse result, TypeUse expected) {
    if (!expected.isKnown()) {
      return;
    }
    TypeUse seen = hierarchy.asSuper(result, expected.name());
    if (result.variable() != null && open.containsKey(result.variable())) {
      learn(result, expected);
    } else if (seen != null && seen.arguments().size() == expected.arguments().size()) {
      for (int i = 0; i < seen.arguments().size(); i++) {
        learn(seen.arguments().get(i), expected.arguments().get(i));
      }
    }
  }

  /** Returns the type with what was learnt; variables that nothing was learnt of are unknown. */
  public TypeUse known(TypeUse type) {
    return close(type, parameter -> TypeUse.UNKNOWN);
  }

  /**
   * Returns the type with all variables of the call replaced: those that nothing was learnt of by
   * their bound, or by nothing known when they have none.
   */
  public TypeUse bounded(TypeUse type) {
    return close(
        type,
        parameter ->
            parameter.bound().name().equals(TypeUses.OBJECT.name())
                ? TypeUse.UNKNOWN
                : TypeUses.erased(parameter.bound()));
  }

  private TypeUse close(TypeUse type, Function<TypeParameter, TypeUse> ifNotLearnt) {
    Map<String, TypeUse> all = new HashMap<>(learnt);
    open.forEach((name, parameter) -> all.putIfAbsent(name, ifNotLearnt.apply(parameter)));
    return outer.with(all).apply(type);
  }
}
