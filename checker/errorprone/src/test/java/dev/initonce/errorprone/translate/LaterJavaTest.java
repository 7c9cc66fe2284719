package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.ClassDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Syntax that came after JDK 17, which this module is compiled with and has no names for. */
class LaterJavaTest {

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void bindsTheVariablesOfPatterns() {
    assertTranslated(
        """
        if (o instanceof Square(int side, var tags) && side > tags.size()) return tags;
        switch (o) { case String s -> client = s; case Integer i -> {} case null, default -> {} }
        return switch (shape) { case Square(int side, List<String> tags) -> tags; case Circle c -> c.radius(); };
        """,
        """
        if ([o] AND [side, tags.List#size()()]) return tags
        switch o { case(String s) -> { this<Test>.Test#client = s }, case(Integer i) -> { {} }, case() -> { {} } }
        return switch shape { case(int side2, List<String> tags2) -> { yield tags2 }, case(Test.Circle c) -> { yield c.Test.Circle#radius()() } }""");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void runsAnArmUnderItsGuard() {
    assertTranslated(
        """
        switch (o) { case String s when client == null: client = s; break; default: }
        return switch (o) { case Thread.State t when t == Thread.State.NEW -> 1; case Thread.State.BLOCKED -> 2; default -> 3; };
        """,
        """
        switch o { case(String s): { if (this<Test>.Test#client EQUAL null) { this<Test>.Test#client = s; break } }, case(): {} }
        return switch o { case(State t) -> { if (t EQUAL State#NEW) { yield 1 } }, case() -> { yield 2 }, case() -> { yield 3 } }""");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_22)
  void namesUnnamedVariablesByTheirUnderscore() {
    assertTranslated(
        """
        var _ = o.hashCode();
        try { o.wait(); } catch (Exception _) {}
        java.util.function.Function<Object, Integer> f = _ -> 1;
        return o instanceof Square(_, List<String> t) ? t : switch (o) { case Circle _ -> 2; default -> 3; };
        """,
        """
        int _ = o.Object#hashCode()()
        try { o.Object#wait()() } catch Exception _2 {}
        Function<Object, Integer> f = Function<Object, Integer>(Object _3) -> return 1
        return ([o] ? t : switch o { case(Test.Circle _4) -> { yield 2 }, case() -> { yield 3 } })""");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void keepsWhatRunsBeforeTheConstructorCall() {
    assertThat(
            Printed.of(
                Translated.of(
                        "class Test { Object f; Test() { int i = 1; f = i; super(); i = 2; } }")
                    .method("Test", "<init>")))
        .isEqualTo(
            """
            int i = 1
            this<Test>.Test#f = i
            super:Object#<init>()()
            i = 2""");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void translatesACompactSourceFile() {
    Translated translated =
        Translated.named(
            "Main.java",
            "import module java.base; String greeting = \"hi\"; void main() { IO.println(greeting); } class Helper {}");

    assertThat(translated.files().get(0).classes())
        .extracting(ClassDeclaration::name)
        .containsExactlyInAnyOrder("Main", "Main.Helper");
    assertThat(translated.type("Main").methods()).hasSize(1);
    assertThat(translated.type("Main").kind()).isEqualTo(ClassDeclaration.Kind.COMPACT);
    assertThat(translated.type("Main.Helper").kind()).isEqualTo(ClassDeclaration.Kind.CLASS);
    assertThat(Printed.of(translated.method("Main", "main")))
        .isEqualTo("IO#println(Object)(this<Main>.Main#greeting)");
  }

  private static void assertTranslated(String statements, String expected) {
    String shapes =
        """
        import java.util.*;
        class Test {
          sealed interface Shape permits Square, Circle {}
          record Square(int side, List<String> tags) implements Shape {}
          record Circle(double radius) implements Shape {}
          Object client;
          Object run(Object o, Shape shape) {
            %s
          }
        }
        """
            .formatted(statements);
    assertThat(Printed.of(Translated.of(shapes).method("Test", "run"))).isEqualTo(expected);
  }
}
