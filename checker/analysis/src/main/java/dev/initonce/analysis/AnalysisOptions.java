package dev.initonce.analysis;

import dev.initonce.analysis.catalog.Catalog;
import java.util.Set;

/**
 * What a user can set. Immutable.
 *
 * @param catalog what is known of libraries
 * @param services whether web endpoints and listeners are entry points without a Lambda for them
 * @param perTenant whether clients that are built from what the event brings are reported too
 * @param handlers entry points named outside of the code: {@code pkg.Class::method}, or {@code
 *     pkg.Class} for one that implements an interface
 * @param libraries canonical names of classes that the function is deployed with though the code
 *     may not mention them
 */
public record AnalysisOptions(
    Catalog catalog,
    boolean services,
    boolean perTenant,
    Set<String> handlers,
    Set<String> libraries) {

  public AnalysisOptions {
    handlers = Set.copyOf(handlers);
    libraries = Set.copyOf(libraries);
  }

  /** Returns the options of a user who sets none. */
  public static AnalysisOptions defaults() {
    return new AnalysisOptions(Catalog.builtIn(), false, true, Set.of(), Set.of());
  }

  /** Returns the canonical name of the class that a handler names, be it with a method or alone. */
  public static String className(String handler) {
    int separator = handler.indexOf("::");
    return (separator < 0 ? handler : handler.substring(0, separator)).replace('$', '.');
  }

  /** Returns these options with web endpoints and listeners as entry points, or without. */
  public AnalysisOptions withServices(boolean on) {
    return new AnalysisOptions(catalog, on, perTenant, handlers, libraries);
  }

  /** Returns these options with clients that are built from the event reported, or not. */
  public AnalysisOptions withPerTenant(boolean on) {
    return new AnalysisOptions(catalog, services, on, handlers, libraries);
  }

  /** Returns these options with those handlers. */
  public AnalysisOptions withHandlers(Set<String> named) {
    return new AnalysisOptions(catalog, services, perTenant, named, libraries);
  }

  /** Returns these options with that catalog. */
  public AnalysisOptions withCatalog(Catalog other) {
    return new AnalysisOptions(other, services, perTenant, handlers, libraries);
  }

  /** Returns these options with those classes deployed beside the code. */
  public AnalysisOptions withLibraries(Set<String> classes) {
    return new AnalysisOptions(catalog, services, perTenant, handlers, classes);
  }
}
