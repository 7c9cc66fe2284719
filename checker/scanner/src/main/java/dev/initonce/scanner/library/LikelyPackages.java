package dev.initonce.scanner.library;

import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which package a type's name points to, when several are imported on demand. */
final class LikelyPackages {

  private final List<Rule> rules;

  private LikelyPackages(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Pattern packages, Pattern names) {

    static Rule parse(String line) {
      int colon = line.indexOf(':');
      String names = line.substring(colon + 1).strip().replaceAll("\\s+", "|");
      return new Rule(
          Pattern.compile(line.substring(0, colon).replace(".", "\\.").replace("*", "[^.]+")),
          Pattern.compile(names.replace("*", ".*")));
    }
  }

  /** Reads rules, one a line: {@code package: name name*}. */
  static LikelyPackages parse(String text) {
    return new LikelyPackages(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Rule::parse)
            .toList());
  }

  @Nullable String of(String simpleName, List<String> packages) {
    for (Rule rule : rules) {
      if (!rule.names().matcher(simpleName).matches()) {
        continue;
      }
      List<String> fitting =
          packages.stream().filter(each -> rule.packages().matcher(each).matches()).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? fitting.get(0) : ofSameService(simpleName, fitting);
      }
    }
    return null;
  }

  /** Several services are imported: {@code DynamoDbClient} stands in {@code …dynamodb}. */
  private static @Nullable String ofSameService(String simpleName, List<String> packages) {
    String name = simpleName.replaceFirst("^(Amazon|AWS)", "").toLowerCase(Locale.ROOT);
    return packages.stream()
        .filter(each -> name.startsWith(TypeUses.simpleName(each).replaceFirst("v2$", "")))
        .findFirst()
        .orElse(null);
  }
}
