package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class or interface, with the members that it declares itself. */
public interface TypeModel {

  /** Returns the canonical name, or the made-up one of a local or anonymous class. */
  String name();

  /** Returns whether all its members are known; an outline of a library type is not complete. */
  boolean isComplete();

  /** Returns whether it is an interface. */
  boolean isInterface();

  /** Returns its type variables. */
  List<TypeParameter> parameters();

  /** Returns the direct supertypes, those that the compiler adds included. */
  List<TypeUse> supertypes();

  /** Returns the field of that name that it declares, null if there is none. */
  @Nullable FieldModel field(String name);

  /** Returns the methods of that name that it declares, constructors under {@code <init>}. */
  List<MethodModel> methods(String name);

  /** Returns all methods that it declares, constructors left out. */
  Collection<MethodModel> methods();

  /** Returns the name of the member type that it declares, null if there is none. */
  @Nullable String memberType(String simpleName);
}
