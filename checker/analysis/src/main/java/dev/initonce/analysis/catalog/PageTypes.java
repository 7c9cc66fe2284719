package dev.initonce.analysis.catalog;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which types stand for a page of a result, or give pages. Not thread-safe. */
public final class PageTypes {

  private final List<NamePattern> patterns;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Reads them from a catalog. */
  public PageTypes(Catalog catalog) {
    this.patterns =
        catalog.keeping().stream()
            .filter(rule -> rule.kind() == KeepingRule.Kind.PAGE)
            .map(KeepingRule::name)
            .toList();
  }

  /** Returns whether one of that type is a page, or is paged through. */
  public boolean isPage(TypeUse type) {
    Boolean answer = known.get(type.name());
    if (answer == null) {
      answer = patterns.stream().anyMatch(pattern -> pattern.matches(type.name()));
      known.put(type.name(), answer);
    }
    return answer;
  }

  /** Returns whether whoever goes through one of that type gets pages; a list has them already. */
  public boolean givesPages(TypeUse type) {
    return isPage(type)
        || (isLazy(type.name()) && type.arguments().stream().anyMatch(this::isPage));
  }

  private static boolean isLazy(String type) {
    return !type.startsWith("java.util.")
        || type.startsWith("java.util.stream.")
        || type.equals("java.util.Iterator");
  }
}
