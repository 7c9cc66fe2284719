package dev.initonce.analysis.catalog;

import java.util.regex.Pattern;

/** What the names in a user's rules may look like. */
final class NameSyntax {

  private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_]*";
  private static final Pattern NAME = Pattern.compile(WORD + "(\\." + WORD + ")*");
  private static final Pattern METHOD = Pattern.compile(WORD + "|<init>");
  private static final Pattern TYPE_PATTERN =
      Pattern.compile("[\\p{L}\\p{N}_*]+(\\.[\\p{L}\\p{N}_*]+)*");
  private static final Pattern METHOD_WITH_ARGUMENTS =
      Pattern.compile(TYPE_PATTERN.pattern() + "#" + WORD + "/\\d{1,3}");
  private static final Pattern METHOD_PATTERN = Pattern.compile("[\\p{L}\\p{N}_*]+|<init>");

  private NameSyntax() {}

  /** Takes a canonical name without wildcards. */
  static String type(String text) {
    return check(NAME, text, "a canonical type name without wildcards, such as com.acme.Client");
  }

  /** Takes a canonical name that may have wildcards. */
  static String typePattern(String text) {
    return check(TYPE_PATTERN, text, "a canonical type name, such as com.acme.Client or **.*Dao");
  }

  /** Takes a method's name without wildcards. */
  static String method(String text) {
    return check(METHOD, text, "a method's name, such as create");
  }

  /** Takes {@code owner#method}, both with wildcards. */
  static String methodPattern(String text) {
    int hash = text.indexOf('#');
    boolean fits =
        hash > 0
            && TYPE_PATTERN.matcher(text.substring(0, hash)).matches()
            && METHOD_PATTERN.matcher(text.substring(hash + 1)).matches();
    return fits ? text : fail(text, "a type and a method, such as com.acme.Clients#create");
  }

  /** Takes {@code owner#method/arguments}, the owner with wildcards. */
  static String methodWithArguments(String text) {
    return METHOD_WITH_ARGUMENTS.matcher(text).matches()
        ? text
        : fail(
            text,
            "a type, a method and the number of its arguments, such as com.acme.Cache#fetch/2");
  }

  private static String check(Pattern pattern, String text, String allowed) {
    return pattern.matcher(text).matches() ? text : fail(text, allowed);
  }

  private static String fail(String text, String allowed) {
    String nested = text.contains("$") ? "; nested types are written with a dot" : "";
    throw new IllegalArgumentException("'" + text + "' is not " + allowed + nested);
  }
}
