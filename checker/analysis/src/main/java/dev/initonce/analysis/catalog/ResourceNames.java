package dev.initonce.analysis.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the names in resource rules tell a front end that has no class path: which of several
 * packages a type stands in, and which of several classes a static method. Immutable.
 */
public final class ResourceNames {

  private final List<ResourceRule> rules;
  private final Set<String> inFull = new HashSet<>();
  private final Set<NamePattern> inPart = new HashSet<>();

  ResourceNames(List<ResourceRule> rules) {
    this.rules = rules;
    for (ResourceRule rule : rules) {
      rule.types().forEach(pattern -> note(pattern.toString()));
      rule.supertypes().forEach(this::note);
      rule.factories().forEach(factory -> note(owner(factory.toString())));
    }
  }

  private void note(String type) {
    int star = type.indexOf('*');
    int dot = type.lastIndexOf('.');
    if (star < 0) {
      inFull.add(type);
    } else if (star > dot && !type.substring(dot + 1).replace("*", "").isEmpty()) {
      inPart.add(NamePattern.of(type));
    }
  }

  private static String owner(String factory) {
    return factory.substring(0, Math.max(factory.indexOf('#'), 0));
  }

  /**
   * Returns whether a rule means that very type, and does not merely fit it: the package is written
   * in full, and of the simple name more than wildcards.
   */
  public boolean namesType(String canonicalName) {
    return inFull.contains(canonicalName) || matches(inPart, canonicalName);
  }

  /** Returns whether the static method may be one that builds a resource, or begins a builder. */
  public boolean mayBuild(String owner, String method) {
    String name = owner + "#" + method;
    for (ResourceRule rule : rules) {
      boolean begins = rule.creators().contains(method) || isBuilder(rule, method);
      if ((begins && matches(rule.types(), owner)) || matches(rule.factories(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBuilder(ResourceRule rule, String method) {
    return !rule.builds().isEmpty() && (method.endsWith("uilder") || method.equals("standard"));
  }

  /** Returns whether the name fits a type that some rule is about, be it ever so widely. */
  public boolean mayBeResource(String canonicalName) {
    return rules.stream()
        .anyMatch(
            rule -> matches(rule.types(), canonicalName) && !matches(rule.except(), canonicalName));
  }

  private static boolean matches(Collection<NamePattern> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(name));
  }
}
