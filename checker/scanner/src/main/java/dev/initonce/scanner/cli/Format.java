package dev.initonce.scanner.cli;

import dev.initonce.scanner.report.JsonReporter;
import dev.initonce.scanner.report.Reporter;
import dev.initonce.scanner.report.SarifReporter;
import dev.initonce.scanner.report.TextReporter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How findings are written. */
enum Format {
  TEXT,
  JSON,
  SARIF;

  Reporter reporter(boolean colors) {
    return switch (this) {
      case TEXT -> new TextReporter(colors, StandardCharsets.UTF_8);
      case JSON -> new JsonReporter();
      case SARIF -> new SarifReporter(Version.current(), Repository.root());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
