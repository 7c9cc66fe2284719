package dev.initonce.scanner.cli;

import dev.initonce.analysis.finding.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From which severity on findings fail a build. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  SUGGESTION(Severity.SUGGESTION),
  NEVER(null);

  private final @Nullable Severity severity;

  FailOn(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** Returns the lightest severity that fails a build, null when none does. */
  @Nullable Severity severity() {
    return severity;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
