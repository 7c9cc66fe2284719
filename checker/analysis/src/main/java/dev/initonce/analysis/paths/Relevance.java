package dev.initonce.analysis.paths;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.NamePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells cheaply that a program has no entry points, by the names of the classes that it mentions:
 * most modules of a build have nothing to do with Lambda. Immutable.
 */
public final class Relevance {

  /** What Lambda passes to a handler beside the event. */
  public static final String CONTEXT = "com.amazonaws.services.lambda.runtime.Context";

  /** The package of the events that AWS publishes classes for, with a dot at its end. */
  public static final String EVENTS = "com.amazonaws.services.lambda.runtime.events.";

  private final boolean always;
  private final Set<String> names = new HashSet<>();
  private final List<NamePattern> patterns = new ArrayList<>();

  /** Reads from the options what makes entry points. */
  public Relevance(AnalysisOptions options) {
    this.always = !options.handlers().isEmpty();
    names.add(CONTEXT);
    for (EntryPointRule rule : options.catalog().entryPoints()) {
      switch (rule.kind()) {
        case LAMBDA_METHOD, LAMBDA_PARAMETER, LAMBDA_ANNOTATION, SERVICE_ANNOTATION ->
            names.add(rule.name());
        // A function counts by its event or its annotations, a proxy by the services behind it.
        case FUNCTION_METHOD, SERVICE_PROXY -> {}
      }
    }
    for (KeepingRule rule : options.catalog().keeping()) {
      switch (rule.kind()) {
        case SINGLETON, PER_REQUEST_FOR_IT, REQUEST_SCOPED, PRODUCER, LIFECYCLE ->
            patterns.add(rule.name());
        default -> {}
      }
    }
  }

  /**
   * Returns whether a program may have entry points.
   *
   * @param mentioned the canonical names of the classes that it mentions, or more; supertypes of
   *     those that it extends are to be among them
   */
  public boolean mayMatter(Iterable<String> mentioned) {
    if (always) {
      return true;
    }
    for (String name : mentioned) {
      if (names.contains(name)
          || name.startsWith(EVENTS)
          || name.endsWith(".Scope")
          || patterns.stream().anyMatch(pattern -> pattern.matches(name))) {
        return true;
      }
    }
    return false;
  }
}
