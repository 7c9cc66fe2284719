package dev.initonce.scanner.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which package a type's name points to, when several are imported on demand. */
final class LikelyPackages {

  private final List<Rule> rules;

  private LikelyPackages(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * One line.
   *
   * @param exact the package if it is written in full, else null
   * @param literals the names that are written in full
   */
  private record Rule(
      Pattern packages, Pattern names, @Nullable String exact, Set<String> literals) {

    static Rule parse(String line) {
      int colon = line.indexOf(':');
      String packages = line.substring(0, colon);
      List<String> names = List.of(line.substring(colon + 1).strip().split("\\s+"));
      return new Rule(
          Pattern.compile(packages.replace(".", "\\.").replace("*", "[^.]+")),
          Pattern.compile(String.join("|", names).replace("*", ".*")),
          packages.contains("*") ? null : packages,
          names.stream().filter(name -> !name.contains("*")).collect(toUnmodifiableSet()));
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

  /** Returns the package of a type that is known by its simple name alone, null if it is not. */
  @Nullable String ofWellKnown(String simpleName) {
    return rules.stream()
        .filter(rule -> rule.exact() != null && rule.literals().contains(simpleName))
        .map(Rule::exact)
        .findFirst()
        .orElse(null);
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
