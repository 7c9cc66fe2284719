package dev.initonce.analysis.syntax;

import java.util.Collection;
import java.util.List;

/**
 * What a front end knows of types that are not in view as source: the class path of a compiler, or
 * nothing at all.
 */
@FunctionalInterface
public interface LibraryTypes {

  /** The annotation that says of a method or constructor that it builds a resource. */
  String BUILDS_RESOURCE = "dev.initonce.provider.BuildsResource";

  /** A front end without a class path. */
  LibraryTypes NONE = type -> List.of();

  /**
   * Returns the canonical names of all supertypes of that type, direct and indirect, without the
   * type itself; empty when it is not known.
   */
  Collection<String> supertypesOf(String canonicalName);

  /** Returns whether a method or constructor out of view has {@link #BUILDS_RESOURCE}. */
  default boolean buildsResource(MethodRef method) {
    return false;
  }
}
