package dev.initonce.scanner.report;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much the findings of each check weigh for a user. Immutable. */
public final class Severities {

  private static final Severities STANDARD = of(Check::severity);

  private final Map<Check, Severity> byCheck;

  private Severities(Map<Check, Severity> byCheck) {
    this.byCheck = byCheck;
  }

  /** Returns those that the checks have by themselves. */
  public static Severities standard() {
    return STANDARD;
  }

  /** Returns those that a function gives; a check for which it gives null reports nothing. */
  public static Severities of(Function<Check, @Nullable Severity> severities) {
    Map<Check, Severity> byCheck = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      Severity severity = severities.apply(check);
      if (severity != null) {
        byCheck.put(check, severity);
      }
    }
    return new Severities(byCheck);
  }

  /** Returns whether the check reports at all. */
  public boolean reports(Check check) {
    return byCheck.containsKey(check);
  }

  /** Returns the severity of the check's findings, the check's own one if it reports none. */
  public Severity of(Check check) {
    return byCheck.getOrDefault(check, check.severity());
  }
}
