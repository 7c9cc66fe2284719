package dev.initonce.analysis;

import dev.initonce.analysis.catalog.Catalog;
import java.util.Set;

/**
 * What a user can set. Immutable.
 *
 * @param catalog what is known of libraries
 * @param services whether web endpoints and listeners are entry points without a Lambda for them
 * @param handlers entry points named outside of the code: {@code pkg.Class::method}, or {@code
 *     pkg.Class} for one that implements an interface
 */
public record AnalysisOptions(Catalog catalog, boolean services, Set<String> handlers) {

  public AnalysisOptions {
    handlers = Set.copyOf(handlers);
  }

  /** Returns the options of a user who sets none. */
  public static AnalysisOptions defaults() {
    return new AnalysisOptions(Catalog.builtIn(), false, Set.of());
  }

  /** Returns these options with web endpoints and listeners as entry points, or without. */
  public AnalysisOptions withServices(boolean on) {
    return new AnalysisOptions(catalog, on, handlers);
  }

  /** Returns these options with those handlers. */
  public AnalysisOptions withHandlers(Set<String> named) {
    return new AnalysisOptions(catalog, services, named);
  }

  /** Returns these options with that catalog. */
  public AnalysisOptions withCatalog(Catalog other) {
    return new AnalysisOptions(other, services, handlers);
  }
}
