package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.scanner.config.Configuration;
import dev.initonce.scanner.report.Severities;

/**
 * How to scan.
 *
 * @param includeTests whether test source sets are scanned too
 * @param analysis what the engine is told
 * @param severities how much findings weigh, and which checks report
 * @param exhaustive whether all files are parsed and analysed, not only those that can matter
 */
public record ScanOptions(
    boolean includeTests, AnalysisOptions analysis, Severities severities, boolean exhaustive) {

  /** Returns the options of a user who sets none. */
  public static ScanOptions defaults() {
    return new ScanOptions(false, AnalysisOptions.defaults(), Severities.standard(), false);
  }

  /**
   * Returns the options of a configuration.
   *
   * @param catalog what is known of libraries before the configuration adds to it
   */
  public static ScanOptions of(Configuration configuration, Catalog catalog) {
    return new ScanOptions(
        configuration.includeTests(),
        configuration.appliedTo(AnalysisOptions.defaults().withCatalog(catalog)),
        Severities.of(configuration::severityOf),
        false);
  }

  /** Returns these options with test source sets scanned, or not. */
  public ScanOptions withIncludeTests(boolean on) {
    return new ScanOptions(on, analysis, severities, exhaustive);
  }

  /** Returns these options with others for the engine. */
  public ScanOptions withAnalysis(AnalysisOptions other) {
    return new ScanOptions(includeTests, other, severities, exhaustive);
  }

  /** Returns these options with all files analysed, or only those that can matter. */
  public ScanOptions withExhaustive(boolean on) {
    return new ScanOptions(includeTests, analysis, severities, on);
  }
}
