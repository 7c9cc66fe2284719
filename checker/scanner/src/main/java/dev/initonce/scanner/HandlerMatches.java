package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.finding.HandlerMatch;
import dev.initonce.scanner.report.Note;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all programs of a scan have for the handlers that are named; not thread-safe. */
final class HandlerMatches {

  private final Map<String, HandlerMatch> matches = new HashMap<>();
  private final Collection<Set<String>> classes;

  /**
   * Makes it without a match.
   *
   * @param classes the canonical names of the classes in the sources, by build root
   */
  HandlerMatches(Collection<Set<String>> classes) {
    this.classes = classes;
  }

  /** Adds what one program has. */
  void add(Map<String, HandlerMatch> more) {
    more.forEach(
        (handler, match) ->
            matches.merge(handler, match, (one, other) -> one.compareTo(other) < 0 ? other : one));
  }

  /**
   * Returns what is wrong with a handler, empty when nothing is.
   *
   * @param mayStart whether a class may do without an interface: a custom runtime starts it
   */
  Optional<String> reason(String handler, boolean mayStart) {
    HandlerMatch match = matches.getOrDefault(handler, HandlerMatch.ABSENT);
    return match == HandlerMatch.NOTHING_TO_CALL && mayStart
        ? Optional.empty()
        : reason(handler, match);
  }

  private Optional<String> reason(String handler, HandlerMatch match) {
    return switch (match) {
      case FOUND -> Optional.empty();
      // It may stand in a build root that the template does not concern.
      case ABSENT ->
          isInSources(handler)
              ? Optional.empty()
              : Optional.of("handler " + handler + " is not in the Java sources");
      case NOTHING_TO_CALL ->
          Optional.of(
              "handler "
                  + handler
                  + (handler.contains("::")
                      ? " names no public method that Lambda could call"
                      : " implements no interface that Lambda could call"));
      case COMPACT ->
          Optional.of(
              "handler "
                  + handler
                  + " stands in a compact source file, whose class Lambda cannot load");
    };
  }

  /** Returns what is wrong with the handlers that options and configuration name. */
  List<Note> notes(Collection<String> configured) {
    return configured.stream()
        .sorted()
        .flatMap(handler -> reason(handler, false).stream())
        .map(text -> new Note("", 0, text))
        .toList();
  }

  private boolean isInSources(String handler) {
    String className = AnalysisOptions.className(handler);
    return classes.stream().anyMatch(set -> set.contains(className));
  }
}
