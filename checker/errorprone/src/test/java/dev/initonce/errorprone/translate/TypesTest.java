package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypesTest {

  @Test
  void namesTypesByTheirErasureAndKeepsTheirArguments() {
    assertThat(
            fieldTypes(
                "int i; byte[][] b; java.util.Map.Entry<String, int[]> e; java.util.List raw; java.util.List<java.util.List<Long>>[] a;"))
        .containsExactly(
            TypeUse.of("int"),
            TypeUse.of("byte[][]"),
            new TypeUse(
                "java.util.Map.Entry",
                List.of(TypeUse.of("java.lang.String"), TypeUse.of("int[]")),
                null),
            TypeUse.of("java.util.List"),
            TypeUse.of("java.util.List[]"));
  }

  @Test
  void takesAWildcardForItsBound() {
    assertThat(
            fieldTypes(
                "java.util.List<? extends Number> e; java.util.List<? super Long> s; java.util.List<?> u;"))
        .extracting(Printed::of)
        .containsExactly("List<Number>", "List<Long>", "List<Object>");
  }

  @Test
  void namesATypeVariableAndItsBound() {
    assertThat(fieldTypes("T t; U u; V v; W w; T[] a;"))
        .extracting(Printed::of)
        .containsExactly(
            "T:Object", "U:Comparable<U:Comparable>", "V:List<T:Object>", "W:List", "Object[]");
  }

  @Test
  void seesTheStaticTypesOfExpressions() {
    assertThat(
            initializerTypes(
                """
                Object a = java.util.List.of("x");
                Object b = java.util.Map.of(1, "y").entrySet().iterator().next();
                Object c = null;
                Object d = e().get(0);
                java.util.List<? extends Number> e() { return null; }
                Object f = (Runnable) () -> {};
                Object g = new java.util.ArrayList<String>();
                Object h = getClass();
                Object i = 1 + 2L;
                """))
        .containsExactly(
            "List<String>",
            "Entry<Integer, String>",
            "",
            "Number",
            "Runnable",
            "ArrayList<String>",
            "Class<Test>",
            "long");
  }

  @Test
  void givesVariablesTheirInferredTypes() {
    assertThat(
            Printed.of(
                Translated.body(
                    """
                    var a = Map.of("k", List.of(1));
                    for (var e : a.entrySet()) {}
                    a.forEach((k, v) -> {});
                    var anonymous = new Object() { int x; };
                    anonymous.x = 1;
                    """)))
        .isEqualTo(
            """
            Map<String, List<Integer>> a = Map#of(Object, Object)("k", List#of(Object)(1))
            each Entry<String, List<Integer>> e in a.Map#entrySet()() {}
            a.Map#forEach(BiConsumer)(BiConsumer<String, List<Integer>>(String k, List<Integer> v) -> {})
            Test$ anonymous = new Object()() class Test$ { x }
            anonymous.Test$#x = 1""");
  }

  private static List<TypeUse> fieldTypes(String fields) {
    return test(fields).fields().stream().map(ClassDeclaration.Field::type).toList();
  }

  private static List<String> initializerTypes(String fields) {
    return test(fields).fields().stream()
        .map(field -> Printed.of(Objects.requireNonNull(field.initializer()).type()))
        .toList();
  }

  private static ClassDeclaration test(String members) {
    String header =
        "class Test<T, U extends Comparable<U>, V extends java.util.List<T>, W extends java.util.List & Runnable> {";
    return Translated.of(header + members + "}").type("Test");
  }
}
