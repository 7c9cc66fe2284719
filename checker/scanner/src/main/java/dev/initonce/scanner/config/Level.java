package dev.initonce.scanner.config;

import dev.initonce.analysis.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user makes of a check. */
public enum Level {
  OFF(null),
  SUGGESTION(Severity.SUGGESTION),
  WARNING(Severity.WARNING),
  ERROR(Severity.ERROR);

  private final @Nullable Severity severity;

  Level(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** Returns the severity of the check's findings; null when they are not reported. */
  public @Nullable Severity severity() {
    return severity;
  }

  /** Returns the word that users write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }

  static Optional<Level> named(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
