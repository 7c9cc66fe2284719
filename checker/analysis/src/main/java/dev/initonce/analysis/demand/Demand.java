package dev.initonce.analysis.demand;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.demand.Roots.Traits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the files of a program that can have to do with an entry point: those that may hold one,
 * and from them on all that they mention, all subtypes of what those declare, and what a container
 * makes. A class is used by its name, by that of a supertype, or by what another one hands out that
 * is used, so that whatever a handler can run is among them. Not thread-safe.
 */
public final class Demand {

  /** Marks a method that builds something out of view. */
  private static final String BUILDS_RESOURCE = "BuildsResource";

  private final Roots roots;
  private final Set<String> affixes = new LinkedHashSet<>();
  private final List<NameProbe> resources = new ArrayList<>();
  private final IdentityHashMap<Outline, Traits> traits = new IdentityHashMap<>();
  private final IdentityHashMap<Outline, Boolean> building = new IdentityHashMap<>();

  /** Reads from the catalog what makes entry points, and what is looked for. */
  public Demand(Catalog catalog) {
    this.roots = new Roots(catalog);
    resources.add(NameProbe.of(BUILDS_RESOURCE));
    for (ResourceRule rule : catalog.resourceRules()) {
      rule.types().forEach(type -> look(type.toString()));
      rule.supertypes().forEach(this::look);
      for (NamePattern factory : rule.factories()) {
        // Its owner may come from another type of the library, and not be named.
        affixes.addAll(NameProbe.affixes(owner(factory)));
        resources.add(NameProbe.ofLibrary(owner(factory)));
      }
    }
    affixes.addAll(roots.affixes());
  }

  private void look(String type) {
    affixes.addAll(NameProbe.affixes(type));
    resources.add(NameProbe.of(type));
  }

  private static String owner(NamePattern factory) {
    String text = factory.toString();
    return text.substring(0, text.indexOf('#'));
  }

  /** Returns what the outlines must tell. */
  public Sought sought() {
    return new Sought(roots.passedNames(), affixes);
  }

  /** Returns whether the file may build something that is looked for. */
  public boolean mayBuild(Outline outline) {
    return building.computeIfAbsent(
        outline, o -> resources.stream().anyMatch(resource -> resource.fits(o)));
  }

  /** Returns which files can matter, by their index: none when none can hold an entry point. */
  public BitSet needed(List<Outline> files, AnalysisOptions options) {
    List<Traits> each =
        files.stream().map(file -> traits.computeIfAbsent(file, roots::traits)).toList();
    BitSet entries = new Entries(roots, files, each).found(options);
    if (entries.isEmpty()) {
      return entries;
    }
    BitSet begin = new BitSet();
    begin.or(entries);
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).isUnclear() || each.get(i).isManaged() || each.get(i).isProxy()) {
        begin.set(i);
      }
    }
    addCallers(files, each, entries, begin);
    return new Closure(files).of(begin);
  }

  /**
   * Returns which files can matter if these do.
   *
   * @param begin the files that do, by their index
   */
  public BitSet closure(List<Outline> files, BitSet begin) {
    return new Closure(files).of(begin);
  }

  /** Whether a method without an interface is a handler is a question of who calls it. */
  private void addCallers(List<Outline> files, List<Traits> each, BitSet entries, BitSet begin) {
    Words.Builder names = new Words.Builder();
    entries.stream().forEach(i -> files.get(i).withContext().forEach(names::add));
    if (entries.stream().anyMatch(i -> each.get(i).isPassed())) {
      roots.passedMethods().forEach(names::add);
    }
    Words called = names.build();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).words().meets(called)) {
        begin.set(i);
      }
    }
  }
}
