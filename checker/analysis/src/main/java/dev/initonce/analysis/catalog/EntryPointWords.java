package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that users write for kinds of entry points. */
public final class EntryPointWords {

  /** The kinds by their words, in the order of the kinds. */
  public static final Map<String, Kind> KINDS = kinds();

  private static final Pattern METHOD = Pattern.compile("([^#]+)#([^#/]+)/(\\d{1,3})");

  private EntryPointWords() {}

  /**
   * Returns a rule.
   *
   * @param name {@code type#method/arity} for methods, a pattern for proxies, else an annotation
   * @throws IllegalArgumentException if the name is not what the kind takes
   */
  public static EntryPointRule rule(Kind kind, String name) {
    return switch (kind) {
      case LAMBDA_METHOD, LAMBDA_PARAMETER, FUNCTION_METHOD -> method(kind, name);
      case LAMBDA_ANNOTATION, SERVICE_ANNOTATION ->
          new EntryPointRule(kind, NameSyntax.type(name), "", -1);
      case SERVICE_PROXY -> new EntryPointRule(kind, NameSyntax.typePattern(name), "", -1);
    };
  }

  /** Overloads that the runtime does not call differ in their arity, so it has to be said. */
  private static EntryPointRule method(Kind kind, String name) {
    Matcher matcher = METHOD.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is not a type, a method and the number of its parameters, such as"
              + " com.acme.Handler#handle/2");
    }
    return new EntryPointRule(
        kind,
        NameSyntax.type(matcher.group(1)),
        NameSyntax.method(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Arrays.stream(Kind.values()).forEach(kind -> kinds.put(word(kind), kind));
    return Collections.unmodifiableMap(kinds);
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case LAMBDA_METHOD -> "lambda-method";
      case LAMBDA_PARAMETER -> "lambda-parameter";
      case FUNCTION_METHOD -> "function-method";
      case LAMBDA_ANNOTATION -> "lambda-annotation";
      case SERVICE_ANNOTATION -> "service-annotation";
      case SERVICE_PROXY -> "service-proxy";
    };
  }
}
