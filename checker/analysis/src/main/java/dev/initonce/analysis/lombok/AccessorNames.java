package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the accessors of a field are named, by {@code @Accessors} on it or on its class. */
final class AccessorNames {

  private static final String ACCESSORS = "lombok.experimental.Accessors";
  private static final String IS = "is";

  private final Variable field;
  private final boolean isFluent;
  private final boolean isChained;
  private final @Nullable String name;

  private AccessorNames(Variable field, @Nullable AnnotationUse accessors) {
    this.field = field;
    this.isFluent = Annotations.isTrue(accessors, "fluent");
    this.isChained = Annotations.text(accessors, "chain", String.valueOf(isFluent)).equals("true");
    this.name =
        withoutPrefix(
            field.name(),
            accessors == null ? List.of() : accessors.values().getOrDefault("prefix", List.of()));
  }

  static AccessorNames of(Variable field, LombokClass type) {
    AnnotationUse own = Annotations.find(field.annotations(), ACCESSORS);
    return new AccessorNames(
        field, own == null ? Annotations.find(type.annotations(), ACCESSORS) : own);
  }

  /** Returns whether setters return their object. */
  boolean isChained() {
    return isChained;
  }

  /** Returns the getter's name, null where the field fits no prefix. */
  @Nullable String getter() {
    return name(field.isBoolean() ? IS : "get", true);
  }

  @Nullable String setter() {
    return name("set", true);
  }

  @Nullable String with() {
    return name("with", false);
  }

  private @Nullable String name(String verb, boolean mayBeFluent) {
    if (name == null) {
      return null;
    }
    if (isFluent && mayBeFluent) {
      return name;
    }
    boolean saysIs =
        field.isBoolean()
            && name.startsWith(IS)
            && name.length() > IS.length()
            && !Character.isLowerCase(name.charAt(IS.length()));
    return verb + capitalized(saysIs ? name.substring(IS.length()) : name);
  }

  /** A prefix of letters must be followed by something that is no lower case letter. */
  private static @Nullable String withoutPrefix(String field, List<String> prefixes) {
    if (prefixes.isEmpty()) {
      return field;
    }
    for (String prefix : prefixes) {
      if (prefix.isEmpty()) {
        return field;
      }
      if (field.length() <= prefix.length() || !field.startsWith(prefix)) {
        continue;
      }
      char next = field.charAt(prefix.length());
      if (!Character.isLetter(prefix.charAt(prefix.length() - 1)) || !Character.isLowerCase(next)) {
        return Character.toLowerCase(next) + field.substring(prefix.length() + 1);
      }
    }
    return null;
  }

  static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
