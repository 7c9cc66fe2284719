package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that users write for what keeps values. */
public final class KeeperWords {

  /** The kinds by their words, in the order of the kinds. */
  public static final Map<String, Kind> KINDS = kinds();

  private KeeperWords() {}

  /**
   * Returns a rule.
   *
   * @param name {@code type#method}, {@code type#method/arguments}, a type or an annotation, with
   *     wildcards where the kind knows them
   * @throws IllegalArgumentException if the name is not what the kind takes
   */
  public static KeepingRule rule(Kind kind, String name) {
    String checked =
        switch (kind) {
          case MEMOIZER, RUNS_NOW, GIVES_BACK, LIFECYCLE_METHOD, CONTAINER_LOOKUP ->
              NameSyntax.methodPattern(name);
          case CACHE_LOAD, UPDATE, KEYED_UPDATE, FALLBACK -> NameSyntax.methodWithArguments(name);
          case MEMOIZING_BASE, CALLBACK -> exactMethod(name);
          case SINGLETON,
              PER_REQUEST_FOR_IT,
              REQUEST_SCOPED,
              PRODUCER,
              LIFECYCLE,
              COMPONENT,
              HANDLERS_MADE_ANEW,
              HOLDS_NOTHING,
              PAGE ->
              NameSyntax.typePattern(name);
        };
    return KeepingRule.of(kind, checked);
  }

  /** The engine asks for these by supertype, so a wildcard would never fit. */
  private static String exactMethod(String name) {
    String method = NameSyntax.methodPattern(name);
    if (method.contains("*")) {
      throw new IllegalArgumentException("'" + name + "' must not hold wildcards");
    }
    return method;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Arrays.stream(Kind.values()).forEach(kind -> kinds.put(word(kind), kind));
    return Collections.unmodifiableMap(kinds);
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case MEMOIZER -> "memoizer";
      case RUNS_NOW -> "runs-now";
      case CACHE_LOAD -> "cache-load";
      case UPDATE -> "update";
      case KEYED_UPDATE -> "keyed-update";
      case FALLBACK -> "fallback";
      case GIVES_BACK -> "gives-back";
      case MEMOIZING_BASE -> "memoizing-base";
      case CALLBACK -> "callback";
      case SINGLETON -> "singleton";
      case PER_REQUEST_FOR_IT -> "prototype";
      case REQUEST_SCOPED -> "request-scoped";
      case PRODUCER -> "producer";
      case LIFECYCLE -> "lifecycle";
      case LIFECYCLE_METHOD -> "lifecycle-method";
      case CONTAINER_LOOKUP -> "container-lookup";
      case COMPONENT -> "component";
      case HANDLERS_MADE_ANEW -> "handlers-made-anew";
      case HOLDS_NOTHING -> "holds-nothing";
      case PAGE -> "page";
    };
  }
}
