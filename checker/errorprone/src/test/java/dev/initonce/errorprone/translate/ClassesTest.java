package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClassesTest {

  @Test
  void listsTopLevelAndMemberTypesInOrder() {
    Translated translated =
        Translated.of(
            """
            package p;
            class A { interface B { enum C {} } record D() {} @interface E {} }
            abstract sealed class F permits G {}
            final class G extends F { static class H { class I {} } }
            """,
            "class Other {}");

    assertThat(translated.files().get(0).path()).isEqualTo("/src/Test.java");
    assertThat(translated.files().get(0).classes())
        .extracting(ClassDeclaration::name, ClassDeclaration::kind, ClassDeclaration::enclosing)
        .containsExactly(
            tuple("p.A", Kind.CLASS, null),
            tuple("p.A.B", Kind.INTERFACE, "p.A"),
            tuple("p.A.B.C", Kind.ENUM, "p.A.B"),
            tuple("p.A.D", Kind.RECORD, "p.A"),
            tuple("p.A.E", Kind.ANNOTATION, "p.A"),
            tuple("p.F", Kind.CLASS, null),
            tuple("p.G", Kind.CLASS, null),
            tuple("p.G.H", Kind.CLASS, "p.G"),
            tuple("p.G.H.I", Kind.CLASS, "p.G.H"));
    assertThat(translated.files().get(1).classes())
        .extracting(ClassDeclaration::name)
        .containsExactly("Other");
  }

  @Test
  void tellsWhatCanBeInstantiatedAndWhatNeedsAnEnclosingInstance() {
    Translated translated =
        Translated.of(
            "abstract class A { class In {} static class St {} interface If {} enum En {} }");

    assertThat(translated.files().get(0).classes())
        .extracting(
            ClassDeclaration::name, ClassDeclaration::isAbstract, ClassDeclaration::isStatic)
        .containsExactly(
            tuple("A", true, true),
            tuple("A.In", false, false),
            tuple("A.St", false, true),
            tuple("A.If", true, true),
            tuple("A.En", false, true));
  }

  @Test
  void givesSupertypesAsTheyAreWritten() {
    Translated translated =
        Translated.of(
            """
            import java.util.*;
            class A<T extends Comparable<T>, U> extends ArrayList<T> implements java.util.concurrent.Callable<List<U>>, Runnable {
              public List<U> call() { return null; }
              public void run() {}
            }
            interface B extends Runnable, Comparable<String> {}
            enum C { X }
            record D() implements Runnable { public void run() {} }
            """);

    assertThat(translated.type("A").typeParameters()).containsExactly("T", "U");
    assertThat(supertypes(translated, "A"))
        .containsExactly(
            "ArrayList<T:Comparable<T:Comparable>>", "Callable<List<U:Object>>", "Runnable");
    assertThat(supertypes(translated, "B")).containsExactly("Runnable", "Comparable<String>");
    assertThat(supertypes(translated, "C")).isEmpty();
    assertThat(supertypes(translated, "D")).containsExactly("Runnable");
  }

  @Test
  void leavesOutWhatTheCompilerAdds() {
    Translated translated =
        Translated.of("class A {}", "enum B { X }", "record C(int i) {}", "interface D {}");

    assertThat(translated.files())
        .allSatisfy(file -> assertThat(file.classes().get(0).methods()).isEmpty());
  }

  @Test
  void givesARecordsComponentsOnceAndNotAsFields() {
    ClassDeclaration type =
        Translated.of(
                """
                record R<T>(@Deprecated T t, int... i) {
                  static int s = 1;
                  R { if (t == null) throw new NullPointerException(); }
                  R(int k) { this(null, k); }
                  public T t() { return t; }
                }
                """)
            .type("R");

    assertThat(type.recordComponents())
        .extracting(Local::name, component -> Printed.of(component.type()))
        .containsExactly(tuple("t", "T:Object"), tuple("i", "int[]"));
    assertThat(type.recordComponents().get(0).annotations()).hasSize(1);
    assertThat(type.fields()).extracting(Field::name).containsExactly("s");
    assertThat(type.methods())
        .extracting(Method::name, Method::isCompact, method -> method.parameters().toString())
        .containsExactly(
            tuple("<init>", true, "[t, i]"),
            tuple("<init>", false, "[k]"),
            tuple("t", false, "[]"));
    assertThat(body(type.methods().get(0)))
        .isEqualTo("if (t EQUAL null) throw new NullPointerException()()");
    assertThat(body(type.methods().get(1))).isEqualTo("R#<init>(Object, int[])(null, k)");
    assertThat(body(type.methods().get(2))).isEqualTo("return this<R<T:Object>>.R#t");
  }

  @Test
  void translatesEnumConstantsAsFieldsThatConstruct() {
    ClassDeclaration type =
        Translated.of(
                "enum E { A, B(1) { int m() { return f; } }; int f; E() {} E(int i) { f = i; } int m() { return 2; } }")
            .type("E");

    assertThat(type.fields())
        .extracting(Field::name, Field::isStatic, Field::isFinal, this::initializer)
        .containsExactly(
            tuple("A", true, true, "new E()()"),
            tuple("B", true, true, "new E(int)(1) class E$ { m() { return this<E$>.E$#f } }"),
            tuple("f", false, false, ""));
  }

  @Test
  void tellsAMethodsModifiers() {
    Translated translated =
        Translated.of(
            """
            abstract class A { public static synchronized void a() {} abstract int b(); native void c(); protected final void d() {} }
            interface I { int K = 1; void a(); default void b() {} static void c() {} private void d() {} }
            """);

    assertThat(translated.type("A").methods())
        .extracting(
            Method::name,
            Method::isPublic,
            Method::isStatic,
            Method::isSynchronized,
            Method::isAbstract)
        .containsExactly(
            tuple("a", true, true, true, false),
            tuple("b", false, false, false, true),
            tuple("c", false, false, false, false),
            tuple("d", false, false, false, false));
    assertThat(translated.type("A").methods())
        .extracting(method -> method.body() == null)
        .containsExactly(false, true, true, false);
    assertThat(translated.type("I").methods())
        .extracting(Method::name, Method::isPublic, Method::isStatic, Method::isAbstract)
        .containsExactly(
            tuple("a", true, false, true),
            tuple("b", true, false, false),
            tuple("c", true, true, false),
            tuple("d", false, false, false));
    assertThat(translated.type("I").fields())
        .extracting(Field::name, Field::isStatic, Field::isFinal)
        .containsExactly(tuple("K", true, true));
  }

  @Test
  void keepsInitializerBlocksInOrder() {
    ClassDeclaration type =
        Translated.of("class A { int f; { f = 1; } static { System.gc(); } { f = 2; } }").type("A");

    assertThat(type.initializers())
        .extracting(ClassDeclaration.Initializer::isStatic, block -> Printed.of(block.body()))
        .containsExactly(
            tuple(false, "this<A>.A#f = 1"),
            tuple(true, "System#gc()()"),
            tuple(false, "this<A>.A#f = 2"));
  }

  @Test
  void namesLocalAndAnonymousClassesByTheirOffset() {
    String source =
        "package p; class A { Object f = new Object() {}; void m() { class L { class M {} } } static void s() { class L {} } }";
    Translated translated = Translated.of(source);

    Statement.Block m = (Statement.Block) translated.method("p.A", "m");
    ClassDeclaration local = ((Statement.DeclareClass) m.statements().get(0)).declaration();
    assertThat(local.name()).isEqualTo("p.A$" + source.indexOf("class L") + "L");
    assertThat(local.enclosing()).isEqualTo("p.A");
    assertThat(local.isStatic()).isFalse();
    Statement.Block s = (Statement.Block) translated.method("p.A", "s");
    ClassDeclaration staticLocal = ((Statement.DeclareClass) s.statements().get(0)).declaration();
    assertThat(staticLocal.name()).isEqualTo("p.A$" + source.lastIndexOf("class L") + "L");
    assertThat(staticLocal.isStatic()).isTrue();
    assertThat(translated.type(local.name() + ".M").enclosing()).isEqualTo(local.name());
    assertThat(initializer(translated.type("p.A").fields().get(0)))
        .isEqualTo("new Object()() class p.A$ {}");
  }

  @Test
  void hasNothingToSayOfModulesAndPackages() {
    assertThat(
            Translated.named("module-info.java", "module m { requires java.base; }")
                .files()
                .get(0)
                .classes())
        .isEmpty();
    assertThat(
            Translated.named("package-info.java", "/** Doc. */ package p;")
                .files()
                .get(0)
                .classes())
        .isEmpty();
  }

  private String initializer(Field field) {
    return field.initializer() == null ? "" : Printed.of(field.initializer());
  }

  private static String body(Method method) {
    return Printed.of(Objects.requireNonNull(method.body()));
  }

  private static List<String> supertypes(Translated translated, String type) {
    return translated.type(type).supertypes().stream().map(Printed::of).toList();
  }
}
