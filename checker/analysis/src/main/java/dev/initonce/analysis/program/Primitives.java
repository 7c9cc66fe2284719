package dev.initonce.analysis.program;

import java.util.List;
import java.util.Map;

/** The primitive types and what a method call converts them to. */
public final class Primitives {

  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private Primitives() {}

  static boolean isPrimitive(String name) {
    return BOXES.containsKey(name);
  }

  /** Returns whether what has that type is a number, a truth value or text: it holds no object. */
  public static boolean isPlainValue(String type) {
    return isPrimitive(type)
        || type.equals("void")
        || type.equals("java.lang.String")
        || BOXES.containsValue(type);
  }

  static boolean mayConvert(String from, String to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      int source = from.equals("char") ? WIDENING.indexOf("short") : WIDENING.indexOf(from);
      return source >= 0 && source < WIDENING.indexOf(to);
    }
    if (isPrimitive(from)) {
      return to.equals(BOXES.get(from)) || to.equals("java.lang.Number");
    }
    return from.equals(BOXES.get(to));
  }
}
