package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Map;

/** Small questions about types. */
public final class TypeUses {

  public static final TypeUse OBJECT = TypeUse.of("java.lang.Object");
  public static final TypeUse STRING = TypeUse.of("java.lang.String");
  public static final TypeUse BOOLEAN = TypeUse.of("boolean");
  public static final TypeUse INT = TypeUse.of("int");
  public static final TypeUse VOID = TypeUse.of("void");

  private static final String BRACKETS = "[]";

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private TypeUses() {}

  /** Returns a generic type. */
  public static TypeUse of(String name, TypeUse... arguments) {
    return new TypeUse(name, List.of(arguments), null);
  }

  /** Returns the array of that element type. A type variable's array is named like {@code T[]}. */
  public static TypeUse array(TypeUse element) {
    if (!element.isKnown()) {
      return TypeUse.UNKNOWN;
    }
    String variable = element.variable() == null ? null : element.variable() + BRACKETS;
    return new TypeUse(element.name() + BRACKETS, element.arguments(), variable);
  }

  /** Returns whether it is an array. */
  public static boolean isArray(TypeUse type) {
    return type.name().endsWith(BRACKETS);
  }

  /** Returns the element type of an array, unknown for anything else. */
  public static TypeUse element(TypeUse array) {
    if (!isArray(array)) {
      return TypeUse.UNKNOWN;
    }
    String variable = array.variable();
    return new TypeUse(
        withoutBrackets(array.name()),
        array.arguments(),
        variable == null ? null : withoutBrackets(variable));
  }

  private static String withoutBrackets(String name) {
    return name.substring(0, name.length() - BRACKETS.length());
  }

  /** Returns whether it is a primitive type; {@code void} is not. */
  public static boolean isPrimitive(TypeUse type) {
    return BOXES.containsKey(type.name());
  }

  /** Returns the box of a primitive type, any other type as it is. */
  public static TypeUse boxed(TypeUse type) {
    String box = BOXES.get(type.name());
    return box == null ? type : TypeUse.of(box);
  }

  /** Returns the primitive type of a box, any other type as it is. */
  public static TypeUse unboxed(TypeUse type) {
    for (Map.Entry<String, String> entry : BOXES.entrySet()) {
      if (entry.getValue().equals(type.name())) {
        return TypeUse.of(entry.getKey());
      }
    }
    return type;
  }

  /** Returns the type without arguments and type variable. */
  public static TypeUse erased(TypeUse type) {
    return TypeUse.of(type.name());
  }

  /** Returns the part of a name behind the last dot. */
  public static String simpleName(String canonicalName) {
    return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
  }

  /** Returns the part of a name before the last dot, empty if there is none. */
  public static String qualifier(String canonicalName) {
    return canonicalName.substring(0, Math.max(canonicalName.lastIndexOf('.'), 0));
  }
}
