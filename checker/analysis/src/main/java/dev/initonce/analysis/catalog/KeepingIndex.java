package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeping rules by kind. Remembers its answers: programs ask for the same again. Thread-safe. */
final class KeepingIndex {

  /** Past so many names, answers are worked out anew. */
  private static final int MOST_REMEMBERED = 200_000;

  private static final class OfKind {
    private final Set<String> inFull = new HashSet<>();
    private final List<NamePattern> patterns = new ArrayList<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    void add(NamePattern name) {
      if (name.isInFull()) {
        inFull.add(name.toString());
      } else {
        patterns.add(name);
      }
    }

    boolean has(String name) {
      Boolean answer = known.get(name);
      if (answer == null) {
        answer = inFull.contains(name) || patterns.stream().anyMatch(p -> p.matches(name));
        if (known.size() < MOST_REMEMBERED) {
          known.put(name, answer);
        }
      }
      return answer;
    }
  }

  private final Map<Kind, OfKind> kinds = new EnumMap<>(Kind.class);

  KeepingIndex(List<KeepingRule> rules) {
    for (KeepingRule rule : rules) {
      kinds.computeIfAbsent(rule.kind(), kind -> new OfKind()).add(rule.name());
    }
  }

  boolean has(Kind kind, String name) {
    OfKind rules = kinds.get(kind);
    return rules != null && rules.has(name);
  }
}
