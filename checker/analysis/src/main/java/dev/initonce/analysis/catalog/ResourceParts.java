package dev.initonce.analysis.catalog;

import dev.initonce.analysis.finding.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A user's resource rule, put together from its parts by the names that users write. Every written
 * form of a rule ends here, so that all mean the same. Not thread-safe.
 */
public final class ResourceParts {

  /** What a part takes. */
  public enum Form {
    /** A list of names. */
    NAMES,
    /** Yes or no. */
    SWITCH,
    /** Words for the user. */
    SENTENCE
  }

  /** A part of a resource rule. */
  public enum Part {
    TYPES("types", Form.NAMES),
    SUPERTYPES("supertypes", Form.NAMES),
    EXCEPT("except", Form.NAMES),
    CONSTRUCTORS("constructors", Form.SWITCH),
    CREATORS("creators", Form.NAMES),
    BUILDS("builds", Form.NAMES),
    FACTORIES("factories", Form.NAMES),
    UNLESS_GIVEN("unless-given", Form.NAMES),
    PART("part", Form.SWITCH),
    ADVICE("advice", Form.SENTENCE);

    private final String key;
    private final Form form;

    Part(String key, Form form) {
      this.key = key;
      this.form = form;
    }

    /** Returns the name that users write. */
    public String key() {
      return key;
    }

    /** Returns what the part takes. */
    public Form form() {
      return form;
    }

    /** Returns the names of all parts. */
    public static List<String> keys() {
      return Arrays.stream(values()).map(Part::key).toList();
    }

    /** Returns the part of that name, empty when there is none. */
    public static Optional<Part> named(String key) {
      return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
  }

  private static final Set<Part> WAYS =
      Set.of(Part.CONSTRUCTORS, Part.CREATORS, Part.BUILDS, Part.FACTORIES);

  private final Check check;
  private final Map<Part, List<String>> given = new EnumMap<>(Part.class);

  private ResourceParts(Check check) {
    this.check = check;
  }

  /** Returns the names of the checks that report resources. */
  public static List<String> checks() {
    return Arrays.stream(Check.values())
        .filter(ResourceParts::reportsResources)
        .map(Check::checkName)
        .toList();
  }

  /**
   * Begins a rule for the check of that name.
   *
   * @throws IllegalArgumentException if there is no such check, or it reports no resources
   */
  public static ResourceParts of(String checkName) {
    for (Check check : Check.values()) {
      if (check.checkName().equals(checkName) && reportsResources(check)) {
        return new ResourceParts(check);
      }
    }
    throw new IllegalArgumentException(
        "'" + checkName + "' is no check for resources; " + Nearest.advice(checkName, checks()));
  }

  /** The other checks look at what is done with a resource, whatever group it is of. */
  private static boolean reportsResources(Check check) {
    return check != Check.SHARED_CLIENT_CLOSED && check != Check.RACY_LAZY_CLIENT;
  }

  /**
   * Adds to a part.
   *
   * @param values names, {@code true} or {@code false} for a switch, or one sentence
   * @throws IllegalArgumentException if a value is not what the part takes
   */
  public void add(Part part, List<String> values) {
    List<String> all = given.computeIfAbsent(part, p -> new ArrayList<>());
    for (String value : values) {
      all.add(checked(part, value));
    }
  }

  /**
   * Returns the rule. One that names types and no way to build them means every way: {@code new},
   * the static method {@code create}, and a builder's {@code build}.
   *
   * @throws IllegalArgumentException if the rule could never fit
   */
  public ResourceRule rule() {
    boolean namesTypes = !of(Part.TYPES).isEmpty() || !of(Part.SUPERTYPES).isEmpty();
    if (!namesTypes && of(Part.FACTORIES).isEmpty()) {
      throw new IllegalArgumentException("the rule needs types, supertypes or factories");
    }
    boolean everyWay = Collections.disjoint(given.keySet(), WAYS);
    if (!everyWay && !isOn(Part.CONSTRUCTORS) && WAYS.stream().noneMatch(this::lists)) {
      throw new IllegalArgumentException(
          "the rule needs constructors, creators, builds or factories");
    }
    ResourceRule.Builder rule =
        ResourceRule.of(check)
            .types(array(Part.TYPES))
            .subtypesOf(array(Part.SUPERTYPES))
            .except(array(Part.EXCEPT))
            .creators(everyWay ? new String[] {"create"} : array(Part.CREATORS))
            .builds(everyWay ? new String[] {"build"} : array(Part.BUILDS))
            .factories(array(Part.FACTORIES))
            .unlessGiven(array(Part.UNLESS_GIVEN));
    if (everyWay || isOn(Part.CONSTRUCTORS)) {
      rule.constructors();
    }
    if (isOn(Part.PART)) {
      rule.part();
    }
    of(Part.ADVICE).forEach(rule::advice);
    return rule.build();
  }

  private List<String> of(Part part) {
    return given.getOrDefault(part, List.of());
  }

  private String[] array(Part part) {
    return of(part).stream().distinct().toArray(String[]::new);
  }

  private boolean lists(Part part) {
    return part.form() == Form.NAMES && !of(part).isEmpty();
  }

  private boolean isOn(Part part) {
    return of(part).contains("true");
  }

  private static String checked(Part part, String value) {
    return switch (part) {
      case TYPES -> NameSyntax.typePattern(value);
      case EXCEPT ->
          value.contains("#") ? NameSyntax.methodPattern(value) : NameSyntax.typePattern(value);
      case SUPERTYPES -> NameSyntax.type(value);
      case CREATORS, BUILDS, UNLESS_GIVEN -> NameSyntax.method(value);
      case FACTORIES -> NameSyntax.methodPattern(value);
      case CONSTRUCTORS, PART -> yesOrNo(value);
      case ADVICE -> value;
    };
  }

  private static String yesOrNo(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text;
    }
    throw new IllegalArgumentException("'" + text + "' is neither true nor false");
  }
}
