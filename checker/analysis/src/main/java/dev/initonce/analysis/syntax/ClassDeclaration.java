package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation type. Member types are not nested in here: a
 * {@link SourceFile} lists them all. Local and anonymous ones stand where they are declared.
 *
 * @param name the canonical name ({@code a.b.Outer.Inner}); local and anonymous classes get a name
 *     that no other class of the program has, made from the enclosing class, a {@code $}, the
 *     offset of the declaration, and the simple name if there is one
 * @param kind what kind of type it is
 * @param place the declaration's name; for an anonymous class its {@code new} expression
 * @param enclosing the canonical name of the class around it, null for a top-level class
 * @param isStatic whether it has no enclosing instance
 * @param isAbstract whether it cannot be instantiated itself; interfaces are
 * @param typeParameters the names of its type variables
 * @param supertypes the superclass and interfaces that are written; the class named by {@code new}
 *     for an anonymous one
 * @param annotations its annotations
 * @param recordComponents the components of a record; empty for other kinds
 * @param fields the fields with their initialisers, enum constants included (as static ones
 *     initialised by {@code new})
 * @param initializers the initialiser blocks in order
 * @param methods the methods and constructors that are written, compact constructors with their
 *     parameters; those that the compiler adds are left out
 */
public record ClassDeclaration(
    String name,
    Kind kind,
    Place place,
    @Nullable String enclosing,
    boolean isStatic,
    boolean isAbstract,
    List<String> typeParameters,
    List<TypeUse> supertypes,
    List<AnnotationUse> annotations,
    List<Local> recordComponents,
    List<Field> fields,
    List<Initializer> initializers,
    List<Method> methods) {

  /** Returns the same declaration with these fields and methods in place of its own. */
  public ClassDeclaration withMembers(List<Field> otherFields, List<Method> otherMethods) {
    return new ClassDeclaration(
        name,
        kind,
        place,
        enclosing,
        isStatic,
        isAbstract,
        typeParameters,
        supertypes,
        annotations,
        recordComponents,
        otherFields,
        initializers,
        otherMethods);
  }

  /** Returns the name as it is declared, empty for an anonymous class. */
  public String simpleName() {
    return simpleName(name);
  }

  /** Returns the simple name of the class of that {@link #name()}, empty for an anonymous class. */
  public static String simpleName(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    int start = last.lastIndexOf('$') + 1;
    if (start == 0 || start == last.length() || !Character.isDigit(last.charAt(start))) {
      return last;
    }
    while (start < last.length() && Character.isDigit(last.charAt(start))) {
      start++;
    }
    return last.substring(start);
  }

  /** What kind of type a declaration makes. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    /** The class that a compact source file declares without saying so. */
    COMPACT
  }

  /** A field. */
  public record Field(
      String name,
      TypeUse type,
      Place place,
      boolean isStatic,
      boolean isFinal,
      List<AnnotationUse> annotations,
      @Nullable Expression initializer) {}

  /** An initialiser block. */
  public record Initializer(boolean isStatic, Statement body) {}

  /**
   * A method or constructor.
   *
   * @param name the name, {@code <init>} for a constructor
   * @param place the place of its name
   * @param isCompact whether it is a record's compact constructor
   * @param body null for abstract and native methods
   */
  public record Method(
      String name,
      Place place,
      boolean isStatic,
      boolean isAbstract,
      boolean isPublic,
      boolean isSynchronized,
      boolean isCompact,
      List<Local> parameters,
      TypeUse returnType,
      List<AnnotationUse> annotations,
      @Nullable Statement body) {

    /** Returns whether it is a constructor. */
    public boolean isConstructor() {
      return name.equals("<init>");
    }
  }
}
