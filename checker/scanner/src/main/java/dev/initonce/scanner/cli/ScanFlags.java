package dev.initonce.scanner.cli;

import dev.initonce.scanner.config.Configuration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Option;

/**
 * The flags that say what a configuration file can say too. Those that are given win over it; the
 * others are null, which their types do not say: picocli takes no annotated type for a boolean.
 */
@NullUnmarked
final class ScanFlags {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from here on: ${COMPLETION-CANDIDATES} (default: warning)")
  private FailOn failOn;

  @Option(
      names = "--include-tests",
      negatable = true,
      fallbackValue = "true",
      description = "Scan test source sets too, or not (the default).")
  private Boolean includeTests;

  @Option(
      names = "--services",
      negatable = true,
      fallbackValue = "true",
      description =
          "Judge web endpoints and listeners too where no Lambda entry point serves them, or not"
              + " (the default).")
  private Boolean services;

  @Option(
      names = "--per-tenant",
      negatable = true,
      fallbackValue = "true",
      description =
          "Report clients too whose credentials or region come from the event (the default), or"
              + " not.")
  private Boolean perTenant;

  @Option(
      names = "--handler",
      paramLabel = "NAME",
      description = "A further entry point: package.Class::method, or package.Class.")
  private Set<String> handlers = Set.of();

  /** Returns what a file says, with the flags that are given in its place. */
  Configuration over(Configuration file) {
    Set<String> all = new HashSet<>(file.handlers());
    all.addAll(handlers);
    return new Configuration(
        services == null ? file.services() : services,
        perTenant == null ? file.perTenant() : perTenant,
        includeTests == null ? file.includeTests() : includeTests,
        failOn == null ? file.failOn() : failOn.severity(),
        file.checks(),
        all,
        file.resources(),
        file.entryPoints(),
        file.keepers());
  }
}
