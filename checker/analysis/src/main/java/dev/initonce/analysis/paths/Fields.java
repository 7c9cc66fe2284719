package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fields hold, and what sets them back. A field of kept objects and the same field of objects
 * made on each invocation are two.
 */
final class Fields {

  private final TypeTable types;
  private final Slots slots;
  private final Map<FieldRef, Slot> ofKept = new HashMap<>();
  private final Map<FieldRef, Slot> ofOthers = new HashMap<>();
  private final Map<FieldRef, Set<Object>> setBack = new HashMap<>();
  private final Map<FieldRef, List<Runnable>> watchers = new HashMap<>();

  Fields(TypeTable types, Slots slots) {
    this.types = types;
    this.slots = slots;
  }

  FieldRef field(String owner, String name) {
    return types.field(owner, name);
  }

  /** Returns the field that a value reads directly, null when it reads none. */
  @Nullable FieldRef fieldOf(Value value) {
    return types.fieldOf(value);
  }

  /** Returns the slot of the field in kept objects (or of a static field), or in the others. */
  Slot slot(FieldRef field, boolean kept) {
    return (kept ? ofKept : ofOthers).computeIfAbsent(field, f -> slots.of(declaredType(f)));
  }

  /** Returns the type that the field is declared with, unknown when that is out of view. */
  TypeUse declaredType(FieldRef field) {
    TypeInfo owner = types.get(field.owner());
    ClassDeclaration.Field declared = owner == null ? null : owner.fields().get(field.name());
    return declared == null ? TypeUse.UNKNOWN : declared.type();
  }

  /** Returns the fields that code in view stores into; all others are filled by a container. */
  Set<FieldRef> storedIn(Program program) {
    Set<FieldRef> stored = new HashSet<>();
    program.forEachBody(body -> collect(body, stored));
    return stored;
  }

  private void collect(Body body, Set<FieldRef> stored) {
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetField set) {
        stored.add(field(set.owner(), set.name()));
      }
    }
  }

  /** Records that the path puts the field back to that value; "cleared" stands for a container. */
  void setBack(FieldRef field, Object value) {
    if (setBack.computeIfAbsent(field, f -> new HashSet<>()).add(value)) {
      watchers.getOrDefault(field, List.of()).forEach(slots.queue()::add);
    }
  }

  boolean isSetBackTo(FieldRef field, Object value) {
    return setBack.getOrDefault(field, Set.of()).contains(value);
  }

  /** Runs the action whenever something new sets the field back. */
  void watch(FieldRef field, Runnable action) {
    watchers.computeIfAbsent(field, f -> new ArrayList<>()).add(action);
    if (setBack.containsKey(field)) {
      slots.queue().add(action);
    }
  }
}
