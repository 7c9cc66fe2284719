package dev.initonce.analysis.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private static final Map<String, String> UNBOXED =
      BOXES.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private Primitives() {}

  static boolean isPrimitive(String name) {
    return BOXES.containsKey(name);
  }

  /** Returns whether what has that type is a number, a truth value or text: it holds no object. */
  public static boolean isPlainValue(String type) {
    return isPrimitive(type)
        || type.equals("void")
        || type.equals("java.lang.String")
        || UNBOXED.containsKey(type);
  }

  static boolean mayConvert(String from, String to) {
    if (!isPrimitive(from)) {
      String unboxed = UNBOXED.get(from);
      return unboxed != null && (unboxed.equals(to) || widens(unboxed, to));
    }
    return isPrimitive(to) ? widens(from, to) : boxes(from, to);
  }

  private static boolean widens(String from, String to) {
    int source = WIDENING.indexOf(from.equals("char") ? "short" : from);
    return source >= 0 && source < WIDENING.indexOf(to);
  }

  private static boolean boxes(String from, String to) {
    return to.equals(BOXES.get(from)) || (to.equals("java.lang.Number") && WIDENING.contains(from));
  }
}
