package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds types by name. */
public interface TypeCatalog {

  /** Returns the type of that canonical name, null when nothing is known of it. */
  @Nullable TypeModel find(String canonicalName);

  /** Returns whether all types of that package are known. */
  boolean knowsPackage(String name);

  /** Returns the packages that {@code import module} of that name brings. */
  default List<String> packagesOfModule(String name) {
    return List.of();
  }

  /**
   * Returns which of these packages, none of them known, a type of that simple name stands in as
   * far as names tell; null when they do not.
   */
  default @Nullable String likelyPackage(String simpleName, List<String> packages) {
    return null;
  }

  /**
   * Returns which of these classes, not all of whose members are known, a static method of that
   * name stands in as far as names tell; null when they do not.
   */
  default @Nullable String likelyOwner(String method, List<String> owners) {
    return null;
  }

  /** Returns the package of a type that is known by its simple name alone, null if it is not. */
  default @Nullable String wellKnownPackage(String simpleName) {
    return null;
  }

  /**
   * Returns what convention says that a method of a library type gives, unknown when it does not.
   *
   * @param owner the canonical name of the type it is called on
   */
  default TypeUse conventionalResult(String owner, String method, boolean isStatic) {
    return TypeUse.UNKNOWN;
  }

  /** Returns what convention says of the supertypes of a type that {@link #find} does not know. */
  default List<TypeUse> conventionalSupertypes(String canonicalName) {
    return List.of();
  }
}
