package dev.initonce.scanner.library;

import dev.initonce.scanner.type.TypeUses;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which package a type's name points to, when several are imported on demand. */
final class LikelyPackages {

  private final List<Rule> rules;
  private final Map<String, String> wellKnown = new LinkedHashMap<>();

  private LikelyPackages(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      String exact = rule.exact();
      if (exact != null) {
        rule.literals().forEach(name -> wellKnown.putIfAbsent(name, exact));
      }
    }
  }

  /** One line. Its patterns are made when they are first asked: most scans ask few. */
  private static final class Rule {
    private final String packages;
    private final List<String> names;
    private @Nullable Pattern packagePattern;
    private @Nullable Pattern namePattern;

    Rule(String line) {
      int colon = line.indexOf(':');
      packages = line.substring(0, colon);
      names = List.of(line.substring(colon + 1).strip().split(" ", -1));
    }

    /** Returns the package if it is written in full, else null. */
    @Nullable String exact() {
      return packages.indexOf('*') >= 0 || begins() ? null : packages;
    }

    /** Returns the names that are written in full. */
    List<String> literals() {
      return names.stream().filter(name -> name.indexOf('*') < 0).toList();
    }

    /** Returns whether the names begin with a part of the package. */
    boolean begins() {
      return packages.indexOf('@') >= 0;
    }

    boolean names(String simpleName) {
      Pattern pattern = namePattern;
      if (pattern == null) {
        pattern = Pattern.compile(String.join("|", names).replace("*", ".*"));
        namePattern = pattern;
      }
      return pattern.matcher(simpleName).matches();
    }

    boolean covers(String packageName) {
      return packages(packageName).matches();
    }

    private Matcher packages(String packageName) {
      Pattern pattern = packagePattern;
      if (pattern == null) {
        pattern =
            Pattern.compile(
                packages.replace(".", "\\.").replace("*", "[^.]+").replace("@", "([^.]+)"));
        packagePattern = pattern;
      }
      return pattern.matcher(packageName);
    }

    /** Returns the part of a package that names begin with, if they do. */
    String service(String packageName) {
      Matcher matcher = packages(packageName);
      String part =
          begins() && matcher.matches() ? matcher.group(1) : TypeUses.simpleName(packageName);
      return part.replaceFirst("v2$", "");
    }
  }

  /** Reads rules, one a line: {@code package: name name*}. */
  static LikelyPackages parse(String text) {
    return new LikelyPackages(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Rule::new)
            .toList());
  }

  @Nullable String of(String simpleName, List<String> packages) {
    return rules.stream()
        .filter(rule -> rule.names(simpleName))
        .map(rule -> choose(rule, simpleName, packages))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String choose(Rule rule, String simpleName, List<String> packages) {
    List<String> fitting = packages.stream().filter(rule::covers).toList();
    String byBeginning = ofSameService(rule, simpleName, fitting);
    if (byBeginning != null || fitting.isEmpty()) {
      return byBeginning;
    }
    boolean isOfThose = rule.begins() ? !holdUnknown(packages) : fitting.size() == 1;
    return isOfThose ? fitting.get(0) : null;
  }

  /** A package that no line is about may hold types of any name. */
  private boolean holdUnknown(List<String> packages) {
    return packages.stream().anyMatch(each -> rules.stream().noneMatch(rule -> rule.covers(each)));
  }

  /** Returns the types that are known by their simple names alone, with the packages of each. */
  Map<String, String> wellKnown() {
    return wellKnown;
  }

  /** Returns the package of a type that is known by its simple name alone, null if it is not. */
  @Nullable String ofWellKnown(String simpleName) {
    return wellKnown.get(simpleName);
  }

  /**
   * Several services are imported: {@code DynamoDbClient} stands in {@code …dynamodb}, and {@code
   * S3ControlClient} in {@code …s3control} though {@code …s3} would fit.
   */
  private static @Nullable String ofSameService(
      Rule rule, String simpleName, List<String> packages) {
    String name = simpleName.replaceFirst("^(Amazon|AWS)", "").toLowerCase(Locale.ROOT);
    return packages.stream()
        .filter(each -> name.startsWith(rule.service(each)))
        .max(Comparator.comparingInt(each -> rule.service(each).length()))
        .orElse(null);
  }
}
