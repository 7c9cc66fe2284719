package dev.initonce.errorprone;

import com.google.errorprone.ErrorProneFlags;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.RuleText;
import java.util.LinkedHashSet;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The options as {@code -XepOpt:Initonce:Name=value} on javac's command line. */
record FlagOptions(
    boolean services,
    boolean perTenant,
    boolean includeTests,
    Set<String> handlers,
    Catalog catalog)
    implements Options {

  private static final String NAMESPACE = "Initonce:";
  private static final String SERVICES = NAMESPACE + "Services";
  private static final String PER_TENANT = NAMESPACE + "PerTenant";
  private static final String INCLUDE_TESTS = NAMESPACE + "IncludeTests";
  private static final String HANDLERS = NAMESPACE + "Handlers";
  private static final String RESOURCES = NAMESPACE + "Resources";
  private static final String ENTRY_POINTS = NAMESPACE + "EntryPoints";
  private static final String KEEPERS = NAMESPACE + "Keepers";

  /** The names of all options. */
  static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(SERVICES, PER_TENANT, INCLUDE_TESTS, HANDLERS, RESOURCES, ENTRY_POINTS, KEEPERS));

  private static final Pattern HANDLER = Pattern.compile("[\\w$]+(\\.[\\w$]+)*(::[\\w$]+)?");
  private static final String PAGE = "https://initonce.dev/configuration";

  /**
   * Reads the flags.
   *
   * @throws InvalidOptionException if there is one that is not known, or a value that is not
   *     allowed
   */
  static Options read(ErrorProneFlags flags) throws InvalidOptionException {
    for (String name : flags.getFlagsMap().keySet()) {
      if (name.startsWith(NAMESPACE) && !KNOWN.contains(name)) {
        throw new InvalidOptionException(
            "unknown option -XepOpt:%s: the options are %s (%s)"
                .formatted(name, String.join(", ", KNOWN), PAGE));
      }
    }
    return new FlagOptions(
        flag(flags, SERVICES, false),
        flag(flags, PER_TENANT, true),
        flag(flags, INCLUDE_TESTS, false),
        handlers(flags),
        catalog(flags));
  }

  private static boolean flag(ErrorProneFlags flags, String name, boolean unset)
      throws InvalidOptionException {
    String value = flags.get(name).orElse(String.valueOf(unset));
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, value, "allowed is true or false");
    };
  }

  private static Set<String> handlers(ErrorProneFlags flags) throws InvalidOptionException {
    Set<String> handlers = new LinkedHashSet<>();
    each(flags, HANDLERS, text -> handlers.add(handler(text)));
    return Set.copyOf(handlers);
  }

  private static String handler(String text) {
    if (!HANDLER.matcher(text).matches()) {
      throw new IllegalArgumentException("allowed is pkg.Class::method or pkg.Class");
    }
    return text;
  }

  private static Catalog catalog(ErrorProneFlags flags) throws InvalidOptionException {
    Catalog.Builder catalog = new Catalog.Builder();
    each(flags, RESOURCES, text -> catalog.add(RuleText.resource(text)));
    each(flags, ENTRY_POINTS, text -> catalog.add(RuleText.entryPoint(text)));
    each(flags, KEEPERS, text -> catalog.add(RuleText.keeper(text)));
    try {
      // Models stand where the checks do: on the annotation processor path.
      return catalog.add(Catalog.withModels(FlagOptions.class.getClassLoader())).build();
    } catch (ServiceConfigurationError e) {
      throw new InvalidOptionException(
          "a model on the annotation processor path cannot be used: %s (%s)"
              .formatted(e.getMessage(), PAGE));
    }
  }

  /** Hands on each text of a list; one that cannot be read is an IllegalArgumentException. */
  private static void each(ErrorProneFlags flags, String name, Consumer<String> reader)
      throws InvalidOptionException {
    for (String text : flags.getListOrEmpty(name)) {
      try {
        reader.accept(text.strip());
      } catch (IllegalArgumentException e) {
        throw invalid(name, text, String.valueOf(e.getMessage()));
      }
    }
  }

  private static InvalidOptionException invalid(String name, String value, String problem) {
    return new InvalidOptionException(
        "-XepOpt:%s has the value '%s': %s (%s)".formatted(name, value, problem, PAGE));
  }
}
