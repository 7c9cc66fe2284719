package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassesTest {

  @Test
  void memberTypesAreListedWithTheirOuterClassAndStaticness() {
    Translated translated =
        Translated.of(
            """
            package p;
            abstract class A<T> extends Base<T> implements Runnable {
              class Inner {}
              static class Nested {}
              interface Face { class InFace {} }
              enum Kind { ONE }
              record Pair(int a) {}
              @interface Mark {}
              void m() { new Object() {}; class Local {} }
              static void n() { new Object() {}; }
            }
            """);
    assertThat(translated.everyClass())
        .extracting(ClassDeclaration::name, ClassDeclaration::kind, ClassDeclaration::isStatic)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("p.A", Kind.CLASS, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Inner", Kind.CLASS, false),
            org.assertj.core.groups.Tuple.tuple("p.A.Nested", Kind.CLASS, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Face", Kind.INTERFACE, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Face.InFace", Kind.CLASS, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Kind", Kind.ENUM, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Pair", Kind.RECORD, true),
            org.assertj.core.groups.Tuple.tuple("p.A.Mark", Kind.ANNOTATION, true));
    assertThat(translated.everyClass().filter(type -> type.name().contains("$")))
        .extracting(ClassDeclaration::enclosing, ClassDeclaration::isStatic)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("p.A", false),
            org.assertj.core.groups.Tuple.tuple("p.A", false),
            org.assertj.core.groups.Tuple.tuple("p.A", true));
    ClassDeclaration outer = translated.type("p.A");
    assertThat(outer.isAbstract()).isTrue();
    assertThat(outer.typeParameters()).containsExactly("T");
    assertThat(outer.supertypes())
        .extracting(Printed::of)
        .containsExactly("p.Base<T:Object>", "Runnable");
  }

  @Test
  void enumConstantsAreStaticFieldsMadeByNew() {
    Translated translated =
        Translated.of(
            "package p; enum E { ONE, TWO(1) { int f() { return 2; } }; E(int... x) {} int f() { return 1; } }");
    ClassDeclaration type = translated.type("p.E");
    assertThat(type.fields())
        .extracting(ClassDeclaration.Field::name)
        .containsExactly("ONE", "TWO");
    assertThat(type.fields()).allMatch(field -> field.isStatic() && field.isFinal());
    assertThat(type.fields())
        .extracting(field -> Printed.of(field.initializer()))
        .containsExactly("new p.E()", "new p.E(1) class p.E${f() {return 2}}");
    assertThat(translated.everyClass().filter(each -> each.name().startsWith("p.E$")))
        .flatExtracting(ClassDeclaration::supertypes)
        .extracting(Printed::of)
        .containsExactly("p.E");
  }

  @Test
  void methodsSayWhatTheyAre() {
    Translated translated =
        Translated.of(
            """
            package p;
            interface A { void a(); default void b() {} static void c() {} private void d() {} int MAX = 1; }
            abstract class C { abstract void a(); public synchronized void b() {} native void c(); C() {} }
            record R(int x) { R { } R(String s) { this(1); } }
            """);
    assertThat(translated.type("p.A").methods())
        .extracting(ClassDeclaration.Method::isAbstract)
        .containsExactly(true, false, false, false);
    assertThat(translated.type("p.A").methods())
        .extracting(ClassDeclaration.Method::isPublic)
        .containsExactly(true, true, true, false);
    assertThat(translated.type("p.A").fields().get(0).isStatic()).isTrue();
    assertThat(translated.type("p.C").methods())
        .extracting(ClassDeclaration.Method::isAbstract)
        .containsExactly(true, false, false, false);
    assertThat(translated.method("p.C", "b").isSynchronized()).isTrue();
    assertThat(translated.method("p.C", "c").body()).isNull();
    assertThat(translated.method("p.C", "<init>").isConstructor()).isTrue();
    ClassDeclaration.Method compact = translated.type("p.R").methods().get(0);
    assertThat(compact.isCompact()).isTrue();
    assertThat(compact.parameters()).extracting(Object::toString).containsExactly("x");
    assertThat(translated.type("p.R").recordComponents())
        .extracting(Object::toString)
        .containsExactly("x");
    assertThat(translated.type("p.R").fields()).isEmpty();
  }

  @Test
  void constantsInAnnotationsAreRead() {
    Translated translated =
        Translated.of(
            """
            package p;
            @SuppressWarnings({A.OWN, A.Inner.SUM, Circle.ONE, A.NOT_FINAL})
            class A {
              static final String OWN = "own";
              static String NOT_FINAL = "may change";
              static class Inner { static final String SUM = OWN + (" and " + "more"); }
            }
            class Circle { static final String ONE = Circle.TWO, TWO = Circle.ONE; }
            """);
    assertThat(translated.type("p.A").annotations().get(0).values())
        .containsEntry("value", List.of("own", "own and more", "ONE", "NOT_FINAL"));
  }

  @Test
  void annotationsMayNameWhatLombokGeneratesBesideThem() {
    Translated translated =
        Translated.of(
            """
            package p;
            import lombok.Builder;
            @Builder @Reader(builder = Order.OrderBuilder.class)
            class Order { static final String NAME = Order.NAME + Order.NAME; @Named(NAME) String id; }
            """);
    assertThat(translated.type("p.Order").annotations().get(1).values())
        .containsEntry("builder", List.of("p.Order.OrderBuilder"));
  }

  @Test
  void annotationsAreNamedCanonicallyAndTheirValuesRead() {
    Translated translated =
        Translated.of(
            """
            package p;
            import org.acme.*;
            @SuppressWarnings({"a", "b" + "c"}) @Deprecated(since = "1", forRemoval = true)
            @Mark(type = String.class, level = Level.HIGH, size = 3, inner = @Deprecated)
            class A {}
            """);
    assertThat(translated.type("p.A").annotations())
        .extracting(AnnotationUse::name)
        .containsExactly("java.lang.SuppressWarnings", "java.lang.Deprecated", "org.acme.Mark");
    assertThat(translated.type("p.A").annotations().get(0).values())
        .containsEntry("value", List.of("a", "bc"));
    assertThat(translated.type("p.A").annotations().get(1).values())
        .containsEntry("since", List.of("1"))
        .containsEntry("forRemoval", List.of("true"));
    assertThat(translated.type("p.A").annotations().get(2).values())
        .containsEntry("type", List.of("java.lang.String"))
        .containsEntry("level", List.of("HIGH"))
        .containsEntry("size", List.of("3"))
        .containsEntry("inner", List.of());
  }

  @Test
  void aCompactSourceFileIsAClassNamedLikeItsFile() {
    Translated translated = Translated.of("void main() { Set.copyOf(List.of(1)); }");
    assertThat(translated.type("File0").methods()).hasSize(1);
    assertThat(translated.type("File0").kind()).isEqualTo(ClassDeclaration.Kind.COMPACT);
    assertThat(translated.calls()).containsExactly("Set#copyOf(Collection)", "List#of(Object)");
  }

  @Test
  void placesAreWhereTheSourceHasThem() {
    String source =
        "package p;\r\nclass A {\r\n\tObject é = \"😀\" + make();\r\n  Object make() { return new A(); }\r\n}\r\n";
    Translated translated = Translated.of(source);
    Expression.New made = translated.nodes(Expression.New.class).findFirst().orElseThrow();
    assertThat(made.place().file()).isEqualTo("src/File0.java");
    assertThat(made.place().line()).isEqualTo(4);
    assertThat(source.substring(made.place().start(), made.place().end())).isEqualTo("new A()");
    Expression.Call call = translated.nodes(Expression.Call.class).findFirst().orElseThrow();
    assertThat(source.substring(call.place().start(), call.place().end())).isEqualTo("make()");
    assertThat(call.place().column()).isEqualTo(20);
    ClassDeclaration.Method method = translated.method("p.A", "make");
    assertThat(source.substring(method.place().start(), method.place().end())).isEqualTo("make");
  }
}
