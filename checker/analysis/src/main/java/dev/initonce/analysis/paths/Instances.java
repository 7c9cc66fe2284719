package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The objects of types in view that the walk has seen being made, for receivers it cannot see. */
final class Instances {

  private final TypeTable types;
  private final Slots slots;
  private final Set<Token.Instance> made = new LinkedHashSet<>();
  private final Map<String, Slot> ofType = new HashMap<>();

  Instances(TypeTable types, Slots slots) {
    this.types = types;
    this.slots = slots;
  }

  void add(Token.Instance instance) {
    if (!types.inView(instance.type()) || !made.add(instance)) {
      return;
    }
    addTo(instance.type(), instance);
    types.supertypesOf(instance.type()).forEach(supertype -> addTo(supertype, instance));
  }

  private void addTo(String type, Token.Instance instance) {
    of(type).add(instance);
  }

  /** Returns the slot of all objects of that type and its subtypes. */
  Slot of(String type) {
    return ofType.computeIfAbsent(type, t -> slots.untyped());
  }

  /** Takes all implementations in view to be kept, where none of them is ever seen being made. */
  void supposeAll(String type) {
    if (!of(type).tokens().isEmpty()) {
      return;
    }
    for (TypeInfo candidate : types.subtypesOf(type)) {
      if (candidate.isConcrete()) {
        add(new Token.Instance(candidate.name(), true, null));
      }
    }
  }
}
