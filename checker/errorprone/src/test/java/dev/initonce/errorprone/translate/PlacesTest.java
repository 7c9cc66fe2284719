package dev.initonce.errorprone.translate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void reachesFromTheFirstCharacterOfAChainToItsLast() {
    String source =
        """
        class A {
        \tObject f = (new StringBuilder()
            .append("x"))
            .toString();
        }
        """;

    Place place = initializer(source).place();

    assertThat(text(source, place)).startsWith("(new StringBuilder()").endsWith(".toString()");
    assertThat(place.file()).isEqualTo("/src/Test.java");
    assertThat(place.line()).isEqualTo(2);
    assertThat(place.column()).isEqualTo(13);
  }

  @Test
  void leavesParenthesesOut() {
    String source = "class A { Object f = ((\"x\")); }";

    assertThat(text(source, initializer(source).place())).isEqualTo("\"x\"");
  }

  @Test
  void putsDeclarationsAtTheirNames() {
    String source =
        """
        @Deprecated class /* class B */ A<T> {
          private final int f = 1, g = 2;
          A(int p) { int l, m; }
          <U> int[] method() { return null; }
        }
        """;
    ClassDeclaration type = Translated.of(source).type("A");
    Statement.Block body = (Statement.Block) requireNonNull(type.methods().get(0).body());

    assertAt(source, type.place(), "A<T>", "A");
    assertAt(source, type.fields().get(0).place(), "f = 1", "f");
    assertAt(source, type.fields().get(1).place(), "g = 2", "g");
    assertAt(source, type.methods().get(0).place(), "A(int", "A");
    assertAt(source, type.methods().get(0).parameters().get(0).place(), "p)", "p");
    assertAt(source, ((Statement.Declare) body.statements().get(1)).local().place(), "m;", "m");
    assertAt(source, type.methods().get(1).place(), "method", "method");
  }

  @Test
  void putsEveryKindOfTypeAtItsName() {
    String source =
        "interface I {} enum E {} record R() {} @interface N {} sealed class S permits T {} final class T extends S {}";

    assertThat(Translated.of(source).files().get(0).classes())
        .allSatisfy(type -> assertThat(text(source, type.place())).isEqualTo(type.name()));
  }

  @Test
  void putsAnAnonymousClassAndAnEnumConstantAtTheirConstruction() {
    String source = "enum E { A, B(1) {}; E(int... i) {} Object f = new Object() { };}";
    ClassDeclaration type = Translated.of(source).type("E");

    assertThat(type.fields())
        .extracting(field -> text(source, requireNonNull(field.initializer()).place()))
        .containsExactly("A", "B(1) {}", "new Object() { }");
    assertThat(type.fields().subList(1, 3))
        .extracting(field -> ((Expression.New) requireNonNull(field.initializer())))
        .allSatisfy(
            made -> assertThat(requireNonNull(made.body()).place()).isEqualTo(made.place()));
  }

  @Test
  void putsTheImpliedThisAtTheName() {
    String source = "class A { int g; int f = g; }";
    ClassDeclaration type = Translated.of(source).type("A");
    Expression.FieldUse use =
        (Expression.FieldUse) requireNonNull(type.fields().get(1).initializer());

    assertThat(requireNonNull(use.receiver()).place()).isEqualTo(use.place());
    assertAt(source, use.place(), "g; }", "g");
  }

  private static void assertAt(String source, Place place, String follows, String expected) {
    assertThat(place.start()).isEqualTo(source.indexOf(follows));
    assertThat(text(source, place)).isEqualTo(expected);
  }

  private static Expression initializer(String source) {
    return requireNonNull(Translated.of(source).type("A").fields().get(0).initializer());
  }

  private static String text(String source, Place place) {
    return source.substring(place.start(), place.end());
  }
}
