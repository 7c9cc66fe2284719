package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of a program and how they are related, with what is known of types out of view. Answers
 * the same each time; not thread-safe, since it remembers what it was asked.
 */
public final class TypeTable {

  private final Map<String, TypeInfo> types = new LinkedHashMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, List<TypeInfo>> subtypes = new HashMap<>();
  private final Map<String, List<TypeInfo>> lineages = new HashMap<>();
  private final LibraryTypes library;

  /** Makes a table of no types in view. */
  public TypeTable(LibraryTypes library) {
    this(List.of(), library);
  }

  /**
   * Makes the table of these types.
   *
   * @param inView the types in view; the first of a name stays
   * @param library what is known of the others
   */
  public TypeTable(Collection<TypeInfo> inView, LibraryTypes library) {
    this.library = library;
    inView.forEach(type -> types.putIfAbsent(type.name(), type));
    for (TypeInfo type : types.values()) {
      for (String supertype : supertypesOf(type.name())) {
        subtypes.computeIfAbsent(supertype, s -> new ArrayList<>()).add(type);
      }
    }
  }

  /** Returns what is known of the types out of view. */
  public LibraryTypes library() {
    return library;
  }

  /** Returns the type of that name if it is in view. */
  public @Nullable TypeInfo get(String name) {
    return types.get(name);
  }

  /** Returns all types in view. */
  public Collection<TypeInfo> all() {
    return types.values();
  }

  /** Returns whether the type is in view as source. */
  public boolean inView(String name) {
    return types.containsKey(name);
  }

  /** Returns the names of all supertypes, direct and indirect, in view or not. */
  public Set<String> supertypesOf(String name) {
    Set<String> known = supertypes.get(name);
    if (known != null) {
      return known;
    }
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(name);
    while (!open.isEmpty()) {
      String next = open.poll();
      TypeInfo type = types.get(next);
      if (type == null) {
        found.addAll(library.supertypesOf(next));
        continue;
      }
      for (TypeUse supertype : type.declaration().supertypes()) {
        if (supertype.isKnown() && found.add(supertype.name())) {
          open.add(supertype.name());
        }
      }
    }
    supertypes.put(name, found);
    return found;
  }

  /** Returns whether the first type is the second or a subtype of it. */
  public boolean isSubtype(String name, String supertype) {
    return name.equals(supertype) || supertypesOf(name).contains(supertype);
  }

  /** Returns the types in view that are subtypes of that type, itself included if in view. */
  public List<TypeInfo> subtypesOf(String name) {
    List<TypeInfo> below = subtypes.getOrDefault(name, List.of());
    TypeInfo self = types.get(name);
    if (self == null) {
      return below;
    }
    List<TypeInfo> all = new ArrayList<>();
    all.add(self);
    all.addAll(below);
    return all;
  }

  /** Returns how many methods of different names the type leaves to its subtypes. */
  public long abstractMethods(String name) {
    return lineage(name).stream()
        .flatMap(type -> type.methods().values().stream())
        .flatMap(List::stream)
        .filter(body -> body.signature().isAbstract())
        .map(Body::name)
        .distinct()
        .count();
  }

  /** Returns the type itself and its supertypes in view: classes first, then interfaces. */
  public List<TypeInfo> lineage(String name) {
    if (!types.containsKey(name)) {
      return List.of();
    }
    List<TypeInfo> known = lineages.get(name);
    if (known == null) {
      known = workOutLineage(name);
      lineages.put(name, known);
    }
    return known;
  }

  private List<TypeInfo> workOutLineage(String name) {
    List<TypeInfo> classes = new ArrayList<>();
    List<TypeInfo> interfaces = new ArrayList<>();
    collect(types.get(name), classes, interfaces, new LinkedHashSet<>());
    classes.addAll(interfaces);
    return List.copyOf(classes);
  }

  private void collect(
      @Nullable TypeInfo type,
      List<TypeInfo> classes,
      List<TypeInfo> interfaces,
      Set<String> seen) {
    if (type == null || !seen.add(type.name())) {
      return;
    }
    (type.isInterface() ? interfaces : classes).add(type);
    for (TypeUse supertype : type.declaration().supertypes()) {
      collect(types.get(supertype.name()), classes, interfaces, seen);
    }
  }

  /** Returns the type that declares the field, looking upwards, or null when it is out of view. */
  public @Nullable TypeInfo declaringField(String owner, String field) {
    for (TypeInfo type : lineage(owner)) {
      if (type.fields().containsKey(field)) {
        return type;
      }
    }
    return null;
  }

  /** Returns the field that code means by that name in that type. */
  public FieldRef field(String owner, String name) {
    TypeInfo declaring = declaringField(owner, name);
    return new FieldRef(declaring == null ? owner : declaring.name(), name);
  }

  /** Returns the field that a value reads directly, null when it reads none. */
  public @Nullable FieldRef fieldOf(Value value) {
    return value instanceof Value.OfField read ? field(read.owner(), read.name()) : null;
  }

  /**
   * Returns the bodies that a call on an object of exactly that class may run, looking upwards: the
   * nearest type with a match decides; several when overloads cannot be told apart.
   */
  public List<Body> findMethods(String className, CallShape call) {
    for (TypeInfo type : lineage(className)) {
      List<Body> matches = new ArrayList<>();
      for (Body body : Overloads.select(type.methods(call.name()), call, this)) {
        if (!body.signature().isAbstract()) {
          matches.add(body);
        }
      }
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return List.of();
  }

  /**
   * Returns the methods that a call means by their declaration, with or without a body: those of
   * the nearest type with a match, looking upwards.
   */
  public List<Body> declared(String className, CallShape call) {
    for (TypeInfo type : lineage(className)) {
      List<Body> matches = Overloads.select(type.methods(call.name()), call, this);
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return List.of();
  }

  /** Returns whether a method of that name and arity is declared there or above, in view. */
  public boolean declares(String className, String method, int arity) {
    for (TypeInfo type : lineage(className)) {
      for (Body body : type.methods(method)) {
        if (Overloads.acceptsArity(body, arity)) {
          return true;
        }
      }
    }
    return false;
  }
}
