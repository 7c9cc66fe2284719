package dev.initonce.analysis.demand;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.paths.Relevance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files may hold entry points, and which a container reads by itself once there is one.
 * Immutable.
 */
final class Roots {

  /** A scope of any container is an annotation of that name, or carries one. */
  private static final String SCOPE = "Scope";

  private final List<NameProbe> lambda = new ArrayList<>();
  private final List<NameProbe> annotations = new ArrayList<>();
  private final List<NameProbe> anew = new ArrayList<>();
  private final List<NameProbe> services = new ArrayList<>();
  private final List<NameProbe> proxies = new ArrayList<>();
  private final List<NamePattern> proxyNames = new ArrayList<>();
  private final List<NameProbe> passed = new ArrayList<>();
  private final List<NameProbe> producers = new ArrayList<>();
  private final List<NameProbe> managed = new ArrayList<>();
  private final Set<String> affixes = new LinkedHashSet<>();
  private final Set<String> hints = new HashSet<>();
  private final Words telling;
  private boolean isTellingAlways;
  private final Words functions;
  private final Words passedNames;
  private final Words passedMethods;

  Roots(Catalog catalog) {
    Set<String> functionNames = new HashSet<>();
    Set<String> interfaces = new HashSet<>();
    Set<String> methods = new HashSet<>();
    lambda.add(NameProbe.of(Relevance.CONTEXT));
    lambda.add(NameProbe.of(Relevance.EVENTS + "*"));
    for (EntryPointRule rule : catalog.entryPoints()) {
      NameProbe probe = probe(rule.name());
      switch (rule.kind()) {
        case LAMBDA_METHOD -> {
          lambda.add(probe);
          interfaces.add(simpleName(rule.name()));
        }
        case LAMBDA_ANNOTATION -> annotations.add(probe);
        case LAMBDA_PARAMETER -> {
          lambda.add(probe);
          passed.add(probe);
          methods.add(rule.method());
        }
        case FUNCTION_METHOD -> functionNames.add(simpleName(rule.name()));
        case SERVICE_ANNOTATION -> services.add(probe);
        case SERVICE_PROXY -> {
          proxies.add(probe);
          proxyNames.add(NamePattern.of(rule.name()));
        }
      }
    }
    for (KeepingRule rule : catalog.keeping()) {
      switch (rule.kind()) {
        case SINGLETON, PER_REQUEST_FOR_IT, REQUEST_SCOPED, LIFECYCLE, COMPONENT ->
            managed.add(probe(rule.name().toString()));
        case HANDLERS_MADE_ANEW -> anew.add(probe(rule.name().toString()));
        case PRODUCER -> producers.add(probe(rule.name().toString()));
        default -> {}
      }
    }
    managed.add(NameProbe.of(SCOPE));
    this.functions = Words.of(functionNames);
    hints.addAll(functionNames);
    this.passedNames = Words.of(interfaces);
    this.passedMethods = Words.of(methods);
    Set<String> rare = new HashSet<>();
    for (List<NameProbe> probes :
        List.of(lambda, annotations, anew, services, proxies, producers, managed)) {
      for (NameProbe probe : probes) {
        hints.addAll(probe.hints());
        rare.add(probe.rarest());
        isTellingAlways |= probe.hints().isEmpty();
      }
    }
    this.telling = Words.of(rare);
  }

  /** Returns whether hints are worth asking what a file may be. */
  boolean tell(Words seen) {
    return isTellingAlways || seen.meets(telling);
  }

  /** Returns the words that a first look is to look for. */
  Set<String> hints() {
    return hints;
  }

  /** Returns whether a file with those hints may be an entry point by itself. */
  boolean mayHandle(Words seen) {
    return mayFit(lambda, seen)
        || mayFit(annotations, seen)
        || (seen.meets(functions) && mayFit(producers, seen));
  }

  boolean mayBeManaged(Words seen) {
    return mayFit(managed, seen) || mayFit(producers, seen) || mayFit(anew, seen);
  }

  boolean mayServe(Words seen) {
    return mayFit(services, seen);
  }

  boolean mayProxy(Words seen) {
    return mayFit(proxies, seen);
  }

  private static boolean mayFit(List<NameProbe> probes, Words seen) {
    for (NameProbe probe : probes) {
      if (probe.mayFit(seen)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how names begin or end that its patterns are for. */
  Set<String> affixes() {
    return affixes;
  }

  private NameProbe probe(String pattern) {
    affixes.addAll(NameProbe.affixes(pattern));
    return NameProbe.of(pattern);
  }

  /** Returns what the file may be, whatever else is in its program. */
  Traits traits(Outline outline) {
    boolean produces = isAnnotated(producers, outline);
    return new Traits(
        fits(lambda, outline) || isAnnotated(annotations, outline),
        fits(passed, outline),
        produces && outline.words().meets(functions),
        isAnnotated(services, outline),
        produces || isAnnotated(managed, outline) || fits(anew, outline),
        fits(proxies, outline));
  }

  /**
   * What a file may be.
   *
   * @param handles whether it speaks of what the runtime calls or passes
   * @param isPassed whether it speaks of what only a library's handler passes
   * @param producesFunctions whether a container may take functions from it that the runtime calls
   * @param serves whether it has what counts behind a proxy
   * @param isManaged whether a container may make objects of what it declares
   * @param isProxy whether it speaks of a proxy
   */
  record Traits(
      boolean handles,
      boolean isPassed,
      boolean producesFunctions,
      boolean serves,
      boolean isManaged,
      boolean isProxy) {}

  /** Returns the simple names of the types of which a lambda is a handler by itself. */
  Words passedNames() {
    return passedNames;
  }

  /** Returns the methods that count as handlers unless other code calls one of that name. */
  Words passedMethods() {
    return passedMethods;
  }

  /** Returns the functional interfaces that a component may implement to be called. */
  Words functions() {
    return functions;
  }

  /** Returns whether services count whatever the files say. */
  boolean servesAnyway(AnalysisOptions options) {
    Collection<String> named = new ArrayList<>(options.libraries());
    options.handlers().forEach(handler -> named.add(AnalysisOptions.className(handler)));
    return options.services()
        || named.stream().anyMatch(name -> proxyNames.stream().anyMatch(p -> p.matches(name)));
  }

  /** Returns the simple names of the classes that are named as handlers. */
  static Words named(AnalysisOptions options) {
    return Words.of(
        options.handlers().stream()
            .map(AnalysisOptions::className)
            .map(Roots::simpleName)
            .toList());
  }

  private static boolean isAnnotated(List<NameProbe> probes, Outline outline) {
    for (NameProbe probe : probes) {
      if (probe.fitsAnnotation(outline)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(List<NameProbe> probes, Outline outline) {
    for (NameProbe probe : probes) {
      if (probe.fits(outline)) {
        return true;
      }
    }
    return false;
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
