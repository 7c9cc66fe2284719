package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who extends whom. Not thread-safe: it remembers what it worked out. */
public final class Hierarchy {

  private final TypeCatalog types;
  private final Map<String, Lineage> lineages = new HashMap<>();

  /** Makes the hierarchy of a catalog's types. */
  public Hierarchy(TypeCatalog types) {
    this.types = types;
  }

  /**
   * A type with all its supertypes.
   *
   * @param types the type itself first, {@code java.lang.Object} last, in terms of its own
   *     variables
   * @param isComplete whether all of them are known with all their members
   */
  private record Lineage(Map<String, TypeUse> types, boolean isComplete) {}

  /** How sure an answer is. */
  public enum Answer {
    YES,
    NO,
    MAYBE
  }

  /** Returns the type and all its supertypes, {@code java.lang.Object} last. */
  public List<TypeUse> lineage(TypeUse type) {
    Bindings bindings = bindings(type);
    return bindings.apply(List.copyOf(lineage(type.name()).types().values()));
  }

  /** Returns whether all members are known that a type has or inherits. */
  public boolean isComplete(TypeUse type) {
    return type.isKnown() && lineage(type.name()).isComplete();
  }

  /** Returns the type seen as its supertype of that name, null if that is not known to be one. */
  public @Nullable TypeUse asSuper(TypeUse type, String supertype) {
    if (type.name().equals(supertype)) {
      return type;
    }
    TypeUse found = lineage(type.name()).types().get(supertype);
    return found == null ? null : bindings(type).apply(found);
  }

  /**
   * Returns whether a value of one reference type is one of the other, without regard to generics.
   */
  public Answer isSubtype(TypeUse type, TypeUse supertype) {
    if (!type.isKnown() || !supertype.isKnown()) {
      return Answer.MAYBE;
    }
    if (TypeUses.isArray(type) && TypeUses.isArray(supertype)) {
      return arrayIsSubtype(TypeUses.element(type), TypeUses.element(supertype));
    }
    if (type.name().equals(supertype.name()) || supertype.name().equals("java.lang.Object")) {
      return Answer.YES;
    }
    if (TypeUses.isArray(type) || TypeUses.isArray(supertype)) {
      return Answer.NO;
    }
    Lineage lineage = lineage(type.name());
    if (lineage.types().containsKey(supertype.name())) {
      return Answer.YES;
    }
    return lineage.isComplete() ? Answer.NO : Answer.MAYBE;
  }

  private Answer arrayIsSubtype(TypeUse element, TypeUse superElement) {
    boolean primitive = TypeUses.isPrimitive(element) || TypeUses.isPrimitive(superElement);
    if (primitive) {
      return element.name().equals(superElement.name()) ? Answer.YES : Answer.NO;
    }
    return isSubtype(element, superElement);
  }

  /** Returns the bindings that a use of a type makes for the variables of its declaration. */
  public Bindings bindings(TypeUse use) {
    TypeModel model = types.find(use.name());
    return model == null ? Bindings.NONE : Bindings.of(model.parameters(), use);
  }

  private Lineage lineage(String name) {
    Lineage known = lineages.get(name);
    if (known == null) {
      known = findLineage(name);
      lineages.put(name, known);
    }
    return known;
  }

  private Lineage findLineage(String name) {
    TypeModel start = types.find(name);
    Map<String, TypeUse> found = new LinkedHashMap<>();
    Deque<TypeUse> open = new ArrayDeque<>();
    open.add(
        start == null
            ? TypeUse.of(name)
            : new TypeUse(
                name, start.parameters().stream().map(TypeParameter::use).toList(), null));
    boolean complete = true;
    while (!open.isEmpty()) {
      TypeUse next = open.removeFirst();
      if (found.putIfAbsent(next.name(), next) != null) {
        continue;
      }
      TypeModel model = types.find(next.name());
      complete &= model != null && model.isComplete();
      open.addAll(supertypes(next, model));
    }
    TypeUse object = found.remove(TypeUses.OBJECT.name());
    found.put(TypeUses.OBJECT.name(), object == null ? TypeUses.OBJECT : object);
    return new Lineage(found, complete);
  }

  private List<TypeUse> supertypes(TypeUse type, @Nullable TypeModel model) {
    if (TypeUses.isArray(type)) {
      return List.of(TypeUse.of("java.lang.Cloneable"), TypeUse.of("java.io.Serializable"));
    }
    if (model == null) {
      return types.conventionalSupertypes(type.name());
    }
    return new ArrayList<>(Bindings.of(model.parameters(), type).apply(model.supertypes()));
  }
}
