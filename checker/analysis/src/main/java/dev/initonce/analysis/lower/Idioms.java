package dev.initonce.analysis.lower;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls that run a function only while something is unset, as the catalog names them; whether there
 * is a receiver that keeps something is not asked here.
 */
final class Idioms {

  private final Lowering program;

  Idioms(Lowering program) {
    this.program = program;
  }

  /**
   * {@code map.computeIfAbsent(key, function)}, {@code cache.get(key, loader)}, {@code
   * stable.orElseSet(supplier)}.
   */
  boolean fillsAbsent(Call call) {
    return is(Kind.CACHE_LOAD, call);
  }

  /** {@code reference.updateAndGet(old -> …)}: the first parameter is what is kept. */
  boolean updates(Call call) {
    return is(Kind.UPDATE, call);
  }

  /** {@code map.compute(key, (k, old) -> …)}: the second parameter is what is kept. */
  boolean updatesByKey(Call call) {
    return is(Kind.KEYED_UPDATE, call);
  }

  /** {@code Optional.ofNullable(field).orElseGet(function)}. */
  boolean elseOfOptional(Call call) {
    return call.receiver() instanceof Call inner
        && inner.method().name().equals("ofNullable")
        && inner.arguments().size() == 1
        && is(Kind.FALLBACK, call);
  }

  /** {@code Objects.requireNonNullElseGet(field, function)}. */
  boolean elseOfNull(Call call) {
    return call.arguments().size() == 2 && is(Kind.FALLBACK, call);
  }

  private boolean is(Kind kind, Call call) {
    return program.keepingCalls().are(kind, call.method(), this::namesOf);
  }

  /**
   * Returns the names by which rules may mean a type: those of the libraries' types that it is, and
   * the empty one when it is not known.
   */
  private Set<String> namesOf(String owner) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(owner));
    while (!open.isEmpty()) {
      String name = open.poll();
      ClassDeclaration declared = program.declaration(name);
      if (declared == null) {
        names.add(name);
        names.addAll(program.library().supertypesOf(name));
      } else if (seen.add(name)) {
        declared.supertypes().forEach(supertype -> open.add(supertype.name()));
      }
    }
    names.remove("java.lang.Object");
    return names;
  }
}
