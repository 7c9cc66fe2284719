package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;

/** What a family of libraries keeps to in its names. */
interface Convention {

  /** Returns whether a type belongs to the family. */
  boolean covers(String type);

  /** Returns the type that a method gives, unknown when the names do not tell. */
  TypeUse result(String owner, String method, boolean isStatic);

  /** Returns the direct supertypes that the name of a type tells. */
  List<TypeUse> supertypes(String type);
}
