package dev.initonce.analysis.catalog;

import java.util.regex.Pattern;

/** What the names in a user's rules may look like. */
final class NameSyntax {

  /** Made when a name is not plain: the catalog's own names are checked at each start. */
  private static final class Patterns {
    static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_]*";
    static final Pattern NAME = Pattern.compile(WORD + "(\\." + WORD + ")*");
    static final Pattern METHOD = Pattern.compile(WORD + "|<init>");
    static final Pattern TYPE_PATTERN = Pattern.compile("[\\p{L}\\p{N}_*]+(\\.[\\p{L}\\p{N}_*]+)*");
    static final Pattern METHOD_WITH_ARGUMENTS =
        Pattern.compile(TYPE_PATTERN.pattern() + "#" + WORD + "/\\d{1,3}");
    static final Pattern METHOD_PATTERN = Pattern.compile("[\\p{L}\\p{N}_*]+|<init>");
  }

  private NameSyntax() {}

  /** Takes a canonical name without wildcards. */
  static String type(String text) {
    return check(
        Patterns.NAME, text, "a canonical type name without wildcards, such as com.acme.Client");
  }

  /** Takes a canonical name that may have wildcards. */
  static String typePattern(String text) {
    return check(
        Patterns.TYPE_PATTERN, text, "a canonical type name, such as com.acme.Client or **.*Dao");
  }

  /** Takes a method's name without wildcards. */
  static String method(String text) {
    return check(Patterns.METHOD, text, "a method's name, such as create");
  }

  /** Takes {@code owner#method}, both with wildcards. */
  static String methodPattern(String text) {
    int hash = text.indexOf('#');
    boolean fits =
        hash > 0 && isTypePattern(text.substring(0, hash)) && isMethod(text.substring(hash + 1));
    return fits ? text : fail(text, "a type and a method, such as com.acme.Clients#create");
  }

  private static boolean isTypePattern(String text) {
    return isPlain(text, true) || Patterns.TYPE_PATTERN.matcher(text).matches();
  }

  private static boolean isMethod(String text) {
    return isPlain(text, false)
        || text.equals("<init>")
        || Patterns.METHOD_PATTERN.matcher(text).matches();
  }

  /** Returns whether it is ASCII, and certainly as it should be. */
  private static boolean isPlain(String text, boolean mayHaveDots) {
    boolean isInWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
      boolean isOfWord = isLetter || (c >= '0' && c <= '9') || c == '_' || c == '*';
      if (!isOfWord && (c != '.' || !mayHaveDots || !isInWord)) {
        return false;
      }
      isInWord = isOfWord;
    }
    return isInWord;
  }

  /** Takes {@code owner#method/arguments}, the owner with wildcards. */
  static String methodWithArguments(String text) {
    return Patterns.METHOD_WITH_ARGUMENTS.matcher(text).matches()
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
