package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.syntax.MethodRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which calls run a function only while something is unset, and keep what it gives. Immutable, safe
 * to share.
 */
public final class KeepingCalls {

  /** For each kind, patterns for owners by the method's name and the number of arguments. */
  private final Map<Kind, Map<String, List<NamePattern>>> owners = new EnumMap<>(Kind.class);

  KeepingCalls(List<KeepingRule> rules) {
    for (KeepingRule rule : rules) {
      if (rule.kind().takesArguments()) {
        String name = rule.name().toString();
        int hash = name.indexOf('#');
        owners
            .computeIfAbsent(rule.kind(), k -> new HashMap<>())
            .computeIfAbsent(name.substring(hash + 1), n -> new ArrayList<>())
            .add(NamePattern.of(name.substring(0, hash)));
      }
    }
  }

  /** Returns the names of a type by which rules may mean it: its own and those above it. */
  @FunctionalInterface
  public interface Types {
    /**
     * Returns the names; the empty one for a type that is not known.
     *
     * @param owner the canonical name of the type, empty when it is not known
     */
    Iterable<String> namesOf(String owner);
  }

  /** Returns whether the method is of that kind. */
  public boolean are(Kind kind, MethodRef method, Types types) {
    List<NamePattern> patterns =
        owners
            .getOrDefault(kind, Map.of())
            .getOrDefault(method.name() + "/" + method.arity(), List.of());
    if (patterns.isEmpty()) {
      return false;
    }
    for (String name : types.namesOf(method.owner())) {
      if (patterns.stream().anyMatch(pattern -> pattern.matches(name))) {
        return true;
      }
    }
    return false;
  }
}
