package dev.initonce.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment that one file of each case begins with:
 *
 * <pre>
 * // CASE section/name: what it shows, in a sentence.
 * // ROW the row of the semantics
 * // ONLY scanner: why the others cannot be asked
 * // OPTION name or name=value
 * </pre>
 *
 * The last two are optional.
 */
record CaseHeader(
    String id, String sentence, String row, @Nullable String only, Map<String, String> options) {

  private static final Pattern CASE = Pattern.compile("// CASE (\\S+): (.+)");
  private static final Pattern ONLY = Pattern.compile("// ONLY (?<name>\\w+): .+");

  CaseHeader {
    options = Map.copyOf(options);
  }

  static boolean isIn(SourceText source) {
    return source.text().startsWith("// CASE ");
  }

  /**
   * Reads the header of that file.
   *
   * @throws IllegalArgumentException if it lacks a part or says something else
   */
  static CaseHeader of(SourceText source) {
    List<String> lines = source.lines().stream().takeWhile(l -> l.startsWith("// ")).toList();
    Matcher first = CASE.matcher(lines.get(0));
    if (!first.matches()) {
      throw new IllegalArgumentException(
          source.path() + ": the first line must read // CASE section/name: sentence");
    }
    String row = null;
    String only = null;
    Map<String, String> options = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher isOnly = ONLY.matcher(line);
      if (line.startsWith("// ROW ")) {
        row = line.substring("// ROW ".length());
      } else if (isOnly.matches()) {
        only = isOnly.group("name");
      } else if (line.startsWith("// OPTION ")) {
        putOption(line.substring("// OPTION ".length()), options);
      } else {
        throw new IllegalArgumentException(source.path() + ": not part of a header: " + line);
      }
    }
    if (row == null) {
      throw new IllegalArgumentException(source.path() + ": the header lacks its // ROW line");
    }
    return new CaseHeader(first.group(1), first.group(2), row, only, options);
  }

  private static void putOption(String option, Map<String, String> options) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    options.put(name, equals < 0 ? "" : option.substring(equals + 1));
  }
}
