package dev.initonce.errorprone;

import com.google.errorprone.ErrorProneFlags;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The options as {@code -XepOpt:Initonce:Name=value} on javac's command line. */
final class FlagOptions implements Options {

  private static final String NAMESPACE = "Initonce:";
  private static final String SERVICES = NAMESPACE + "Services";
  private static final String HANDLERS = NAMESPACE + "Handlers";
  private static final String PER_TENANT = NAMESPACE + "PerTenant";
  private static final Set<String> KNOWN = new TreeSet<>(Set.of(HANDLERS, PER_TENANT, SERVICES));
  private static final Pattern HANDLER = Pattern.compile("[\\w$]+(\\.[\\w$]+)*(::[\\w$]+)?");
  private static final String PAGE = "https://initonce.dev/options";

  private final boolean services;
  private final boolean perTenant;
  private final Set<String> handlers;

  private FlagOptions(boolean services, boolean perTenant, Set<String> handlers) {
    this.services = services;
    this.perTenant = perTenant;
    this.handlers = Set.copyOf(handlers);
  }

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
        flag(flags, SERVICES, false), flag(flags, PER_TENANT, true), names(flags, HANDLERS));
  }

  @Override
  public boolean services() {
    return services;
  }

  @Override
  public boolean perTenant() {
    return perTenant;
  }

  @Override
  public Set<String> handlers() {
    return handlers;
  }

  private static boolean flag(ErrorProneFlags flags, String name, boolean unset)
      throws InvalidOptionException {
    String value = flags.get(name).orElse(String.valueOf(unset));
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, value, "true or false");
    };
  }

  private static Set<String> names(ErrorProneFlags flags, String name)
      throws InvalidOptionException {
    Set<String> names = flags.getSetOrEmpty(name);
    for (String value : names) {
      if (!HANDLER.matcher(value).matches()) {
        throw invalid(
            name, value, "names such as pkg.Class::method or pkg.Class, with commas between them");
      }
    }
    return names;
  }

  private static InvalidOptionException invalid(String name, String value, String allowed) {
    return new InvalidOptionException(
        "-XepOpt:%s has the value '%s': allowed is %s (%s)".formatted(name, value, allowed, PAGE));
  }
}
