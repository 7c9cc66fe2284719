package dev.initonce.analysis.demand;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.demand.Roots.Traits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What a scan looks for, and which files of it may have to do with that. Remembers its answers by
 * file. Not thread-safe.
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

  /**
   * Returns what a first look at a file is to look for.
   *
   * @param others words of the language, or names that stand for others
   */
  public Hints hints(Collection<String> others) {
    Set<String> words = new HashSet<>(roots.hints());
    words.addAll(others);
    return new Hints(words);
  }

  /**
   * Returns whether there may be an entry point in files, whatever programs they make: not by what
   * names handlers outside of them.
   *
   * @param glances what a first look at each tells
   * @param outlines gives the outline of a file by its index, the same object each time
   * @param libraries the classes that any of the programs is deployed with, asked if it matters
   */
  public boolean mayBegin(
      List<Glance> glances,
      IntFunction<Outline> outlines,
      AnalysisOptions options,
      Supplier<Set<String>> libraries) {
    return new Beginnings(roots, glances, outlines, this::traits)
        .mayBe(() -> roots.servesAnyway(options.withLibraries(libraries.get())));
  }

  private Traits traits(Outline outline) {
    return traits.computeIfAbsent(outline, roots::traits);
  }

  /** Returns whether the file may build something that is looked for. */
  public boolean mayBuild(Outline outline) {
    return building.computeIfAbsent(
        outline, o -> resources.stream().anyMatch(resource -> resource.fits(o)));
  }

  /** Returns the choice among the files of one program. */
  public ProgramDemand of(List<Outline> files, AnalysisOptions options) {
    return new ProgramDemand(files, files.stream().map(this::traits).toList(), roots, options);
  }
}
