package dev.initonce.scanner.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.outline.SourceOutline.Import;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {

  private static final Sought SOUGHT = new Demand(Catalog.builtIn()).sought();

  private static SourceOutline read(String text) {
    return OutlineReader.read(text.getBytes(StandardCharsets.UTF_8), SOUGHT);
  }

  private static Outline outline(String text) {
    return read(text).outline();
  }

  private static boolean has(Words words, String word) {
    return words.contains(Words.number(word));
  }

  @Test
  void packageAndImports() {
    SourceOutline read =
        read(
            """
            package a.b; // import no.No;
            import c.D;
            import static e.F.g;
            import static h.I.*;
            import j.k.*;
            class X {}
            """);

    assertThat(read.packageName()).isEqualTo("a.b");
    assertThat(read.imports())
        .containsExactly(
            new Import("c.D", false, false),
            new Import("e.F.g", true, false),
            new Import("h.I", true, true),
            new Import("j.k", false, true));
    assertThat(read.imports())
        .extracting(Import::className)
        .containsExactly("c.D", "e.F", "h.I", "j.k");
    assertThat(has(read.outline().words(), "g")).isTrue();
    assertThat(has(read.outline().words(), "No")).isFalse();
  }

  @Test
  void classesOfEachKindAtEachDepth() {
    SourceOutline read =
        read(
            """
            package p;
            public sealed interface A permits B {}
            record B(int x, C[] more) implements A { enum Kind { ONE { void m() {} }, TWO; @interface N {} } }
            abstract class C<T extends Comparable<T>> {
              int record = 1;
              Object o = new Object() { class InAnonymous {} };
              void m() { class Local {} Runnable r = () -> { record AlsoLocal() {} }; }
              static class D { interface E {} }
            }
            """);

    assertThat(read.classes())
        .containsExactly("p.A", "p.B", "p.B.Kind", "p.B.Kind.N", "p.C", "p.C.D", "p.C.D.E");
    Outline outline = read.outline();
    assertThat(has(outline.topLevel(), "C")).isTrue();
    assertThat(has(outline.topLevel(), "D")).isFalse();
    assertThat(has(outline.types(), "Local")).isTrue();
    assertThat(has(outline.types(), "InAnonymous")).isTrue();
    assertThat(outline.isUnclear()).isFalse();
  }

  @Test
  void supertypesOfAnonymousClassesToo() {
    Outline outline =
        outline(
            """
            class A extends b.Base<Inner> implements I, J {
              Object o = new Made(1, f(new Plain(2))) {};
              Object p = new java.util.Generic<Argument>() { };
              int[] q = new int[] {1};
            }
            """);

    for (String supertype : List.of("Base", "I", "J", "Made", "Generic")) {
      assertThat(has(outline.extended(), supertype)).as(supertype).isTrue();
    }
    assertThat(has(outline.extended(), "Plain")).isFalse();
  }

  @Test
  void methodsAreDeclaredAndNotCalled() {
    Outline outline =
        outline(
            """
            class A {
              void plain() { called(); if (true) inIf(); return; }
              List<String> generic(int a) { return inReturn(); }
              int[] array() { throw inThrow(new Error()); }
              <T> T typed(T t) { return t == null ? other.member() : t; }
            }
            """);

    for (String method : List.of("plain", "generic", "array", "typed")) {
      assertThat(has(outline.methods(), method)).as(method).isTrue();
    }
    for (String call : List.of("called", "inIf", "inReturn", "inThrow", "member", "Error")) {
      assertThat(has(outline.methods(), call)).as(call).isFalse();
    }
  }

  @Test
  void methodsThatTakeHandlersOrTheContextLast() {
    Outline outline =
        outline(
            """
            class A {
              static <E> void wrap(String name, RequestHandler<E, E> handler) {}
              public String handle(String event, final Context context) { return ""; }
              @Override String inherited(Context c) { return ""; }
              private void helper(Context c) {}
              public static void fixed(Context c) {}
              public void first(Context c, String s) {}
            }
            """);

    assertThat(has(outline.taking(), "wrap")).isTrue();
    assertThat(has(outline.taking(), "handle")).isFalse();
    assertThat(has(outline.withContext(), "handle")).isTrue();
    assertThat(has(outline.withContext(), "inherited")).isTrue();
    for (String other : List.of("helper", "fixed", "first")) {
      assertThat(has(outline.withContext(), other)).as(other).isFalse();
    }
  }

  @Test
  void fieldsOfOthersThatAreAssigned() {
    Outline outline =
        outline(
            """
            import static p.Q.imported;
            class A {
              int own;
              void m(B b) { b.field = 1; C.constant = 2; this.own = 3; if (b.same == 1) {} imported = 4; }
            }
            """);

    for (String assigned : List.of("field", "constant", "imported")) {
      assertThat(has(outline.assigned(), assigned)).as(assigned).isTrue();
    }
    assertThat(has(outline.assigned(), "own")).isFalse();
    assertThat(has(outline.assigned(), "same")).isFalse();
  }

  @Test
  void textsAndCommentsHoldNoWords() {
    Outline outline =
        outline(
            """
            class A {
              String a = "quoted \\" still"; char b = '"', c = '\\'';
              String d = \"""
                block " of "" text
                \""";
              /* commented { */ int after; // also }
            }
            """);

    for (String hidden : List.of("quoted", "still", "block", "text", "commented", "also")) {
      assertThat(has(outline.words(), hidden)).as(hidden).isFalse();
    }
    assertThat(has(outline.words(), "after")).isTrue();
    assertThat(outline.isUnclear()).isFalse();
  }

  @Test
  void functionsAndAnnotations() {
    assertThat(outline("class A { Runnable r = () -> {}; }").hasFunctions()).isTrue();
    assertThat(outline("class A { Runnable r = B::run; }").hasFunctions()).isTrue();
    assertThat(outline("class A { int r = 1 - 2; }").hasFunctions()).isFalse();
    Outline annotated = outline("@One @a.b.Two(three = Four.class) class A {}");
    assertThat(has(annotated.annotations(), "One")).isTrue();
    assertThat(has(annotated.annotations(), "Two")).isTrue();
    assertThat(has(annotated.annotations(), "Four")).isFalse();
  }

  /** What ends too early, a compact source file, a word that is spelt with escapes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void m() { }",
        "class A { } }",
        "class A { String s = \"open; }",
        "class A { /* open }",
        "class A { void m() { f(; } }",
        "void main() { }",
        "class A { Cl\\u0061ss c; }"
      })
  void whatOnlyAParserCanTellIsSaid(String text) {
    assertThat(outline(text).isUnclear()).isTrue();
  }

  @Test
  void modulesDeclareNoTypes() {
    SourceOutline read = read("open module a.b { requires c; provides d.E with f.G; }");

    assertThat(read.classes()).isEmpty();
    assertThat(read.outline().isUnclear()).isFalse();
  }
}
