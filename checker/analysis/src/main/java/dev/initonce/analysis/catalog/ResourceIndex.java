package dev.initonce.analysis.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resource rules, numbered in their order, by the names in them: those in full in tables, those
 * with wildcards in lists. Immutable.
 */
final class ResourceIndex {

  private static final BitSet NONE = new BitSet();

  /**
   * A factory of a rule.
   *
   * @param rule the rule's number
   */
  record Factory(int rule, NamePattern owner, NamePattern method) {}

  private record Named(int rule, NamePattern pattern) {}

  private final List<ResourceRule> rules;
  private final Map<String, BitSet> named = new HashMap<>();
  private final List<Named> namedInPart = new ArrayList<>();
  private final Map<String, BitSet> supertypes = new HashMap<>();
  private final Map<String, List<Factory>> factories = new HashMap<>();
  private final List<Factory> factoriesInPart = new ArrayList<>();
  private final Set<String> building = new HashSet<>();

  ResourceIndex(List<ResourceRule> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      add(i, rules.get(i));
    }
  }

  private void add(int number, ResourceRule rule) {
    for (NamePattern type : rule.types()) {
      if (type.isInFull()) {
        set(named, type.toString(), number);
      } else {
        namedInPart.add(new Named(number, type));
      }
    }
    rule.supertypes().forEach(supertype -> set(supertypes, supertype, number));
    rule.factories().forEach(factory -> addFactory(number, factory.toString()));
    building.addAll(rule.creators());
    building.addAll(rule.builds());
    if (rule.constructors()) {
      building.add("<init>");
    }
  }

  private void addFactory(int number, String text) {
    int hash = text.indexOf('#');
    NamePattern owner = NamePattern.of(text.substring(0, hash));
    Factory factory = new Factory(number, owner, NamePattern.of(text.substring(hash + 1)));
    if (owner.isInFull()) {
      factories.computeIfAbsent(owner.toString(), o -> new ArrayList<>()).add(factory);
    } else {
      factoriesInPart.add(factory);
    }
  }

  private static void set(Map<String, BitSet> table, String name, int number) {
    table.computeIfAbsent(name, n -> new BitSet()).set(number);
  }

  ResourceRule rule(int number) {
    return rules.get(number);
  }

  /** Returns whether a rule knows methods of that name, factories left out, to build its types. */
  boolean builds(String method) {
    return building.contains(method);
  }

  /** Returns the rules that name the type. */
  BitSet withName(String type) {
    BitSet found = new BitSet();
    found.or(named.getOrDefault(type, NONE));
    for (Named each : namedInPart) {
      if (each.pattern().matches(type)) {
        found.set(each.rule());
      }
    }
    return found;
  }

  /** Returns the rules that are about all subtypes of the type. */
  BitSet withSupertype(String type) {
    return supertypes.getOrDefault(type, NONE);
  }

  /** Returns those of the rules that make an exception of the type. */
  BitSet excepting(String type, BitSet among) {
    BitSet found = new BitSet();
    among.stream()
        .filter(i -> rules.get(i).except().stream().anyMatch(except -> except.matches(type)))
        .forEach(found::set);
    return found;
  }

  /** Returns the factories that are methods of the type. */
  List<Factory> factoriesOf(String type) {
    List<Factory> found = new ArrayList<>(factories.getOrDefault(type, List.of()));
    for (Factory each : factoriesInPart) {
      if (each.owner().matches(type)) {
        found.add(each);
      }
    }
    return List.copyOf(found);
  }
}
