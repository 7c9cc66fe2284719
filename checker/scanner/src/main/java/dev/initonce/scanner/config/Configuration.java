package dev.initonce.scanner.config;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user's file says, with defaults for what it leaves out. Immutable.
 *
 * @param services whether web endpoints and listeners are entry points without a Lambda for them
 * @param perTenant whether clients that are built from what the event brings are reported too
 * @param includeTests whether test sources are scanned
 * @param failOn the lightest severity that fails a scan; null when none does
 * @param checks the checks that the user sets, with what they are set to
 * @param handlers further handlers, as {@code pkg.Class::method} or {@code pkg.Class}
 * @param resources the user's resources
 * @param entryPoints the user's kinds of entry points
 * @param keepers what keeps values in the user's code
 */
public record Configuration(
    boolean services,
    boolean perTenant,
    boolean includeTests,
    @Nullable Severity failOn,
    Map<Check, Level> checks,
    Set<String> handlers,
    List<ResourceRule> resources,
    List<EntryPointRule> entryPoints,
    List<KeepingRule> keepers)
    implements Catalog.Model {

  private static final Configuration DEFAULTS =
      new Configuration(
          AnalysisOptions.defaults().services(),
          AnalysisOptions.defaults().perTenant(),
          false,
          Severity.WARNING,
          Map.of(),
          Set.of(),
          List.of(),
          List.of(),
          List.of());

  public Configuration {
    checks = Map.copyOf(checks);
    handlers = Set.copyOf(handlers);
    resources = List.copyOf(resources);
    entryPoints = List.copyOf(entryPoints);
    keepers = List.copyOf(keepers);
  }

  /** Returns the configuration of a user who has no file. */
  public static Configuration defaults() {
    return DEFAULTS;
  }

  /** Returns the severity of the check's findings; null when they are not reported. */
  public @Nullable Severity severityOf(Check check) {
    Level level = checks.get(check);
    return level == null ? check.severity() : level.severity();
  }

  /**
   * Returns the options with what stands here: the switches are replaced, the handlers added, and
   * the user's rules put in front of the catalog's.
   */
  public AnalysisOptions appliedTo(AnalysisOptions options) {
    Set<String> all = new HashSet<>(options.handlers());
    all.addAll(handlers);
    return options
        .withCatalog(options.catalog().with(this))
        .withServices(services)
        .withPerTenant(perTenant)
        .withHandlers(all);
  }

  @Override
  public void addTo(Catalog.Builder catalog) {
    resources.forEach(catalog::add);
    entryPoints.forEach(catalog::add);
    keepers.forEach(catalog::add);
  }
}
