package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands for each type variable. Immutable. */
public final class Bindings {

  /** No variable stands for anything but itself. */
  public static final Bindings NONE = new Bindings(Map.of());

  private final Map<String, TypeUse> byVariable;

  private Bindings(Map<String, TypeUse> byVariable) {
    this.byVariable = byVariable;
  }

  /** Returns bindings of those variables. */
  public static Bindings of(Map<String, TypeUse> byVariable) {
    return byVariable.isEmpty() ? NONE : new Bindings(Map.copyOf(byVariable));
  }

  /**
   * Returns the bindings that a use of a type makes for the variables of its declaration. Those of
   * a raw type stand for their bounds.
   */
  public static Bindings of(List<TypeParameter> parameters, TypeUse use) {
    if (parameters.isEmpty()) {
      return NONE;
    }
    boolean raw = parameters.size() != use.arguments().size();
    Map<String, TypeUse> bound = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeParameter parameter = parameters.get(i);
      bound.put(
          parameter.name(), raw ? TypeUses.erased(parameter.bound()) : use.arguments().get(i));
    }
    return new Bindings(bound);
  }

  /** Returns these bindings and the others, which win. */
  public Bindings with(Map<String, TypeUse> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, TypeUse> all = new HashMap<>(byVariable);
    all.putAll(others);
    return new Bindings(all);
  }

  /** Returns what stands for a variable, null if it is not bound. */
  public @Nullable TypeUse get(String variable) {
    return byVariable.get(variable);
  }

  /** Returns the type with all bound variables replaced. */
  public TypeUse apply(TypeUse type) {
    if (byVariable.isEmpty()) {
      return type;
    }
    if (type.variable() != null && TypeUses.isArray(type)) {
      return TypeUses.array(apply(TypeUses.element(type)));
    }
    if (type.variable() != null && byVariable.containsKey(type.variable())) {
      return byVariable.getOrDefault(type.variable(), type);
    }
    if (type.arguments().isEmpty()) {
      return type;
    }
    return new TypeUse(
        type.name(), type.arguments().stream().map(this::apply).toList(), type.variable());
  }

  /** Returns the types with all bound variables replaced. */
  public List<TypeUse> apply(List<TypeUse> types) {
    return byVariable.isEmpty() ? types : types.stream().map(this::apply).toList();
  }
}
