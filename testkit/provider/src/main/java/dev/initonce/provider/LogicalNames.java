package dev.initonce.provider;

import java.util.Locale;
import java.util.regex.Pattern;

/** The default rule that leads from the logical name of a table to its environment variable. */
final class LogicalNames {
  private static final Pattern HUMP =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");
  private static final String SUFFIX = "_TABLE";

  private LogicalNames() {}

  static String environmentVariable(String logicalName) {
    String spaced = HUMP.matcher(logicalName).replaceAll("_");
    String name = SEPARATORS.matcher(spaced).replaceAll("_").toUpperCase(Locale.ROOT);
    return name.endsWith(SUFFIX) ? name : name + SUFFIX;
  }
}
