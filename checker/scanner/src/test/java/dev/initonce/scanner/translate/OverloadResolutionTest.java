package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several methods of one name a call means. */
class OverloadResolutionTest {

  private static final String METHODS =
      """
      package p;
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;
      class A {
        void f() {}
        void f(int x) {}
        void f(long x) {}
        void f(Object x) {}
        void f(String x) {}
        void f(String x, Object... rest) {}
        void g(Runnable x) {}
        void g(Callable<?> x) {}
        void h(Consumer<String> x) {}
        void h(BiConsumer<String, String> x) {}
        void i(Function<String, String> x) {}
        void i(Supplier<String> x) {}
        void j(Collection<?> x) {}
        void j(List<?> x) {}
        void k(org.acme.One x) {}
        void k(String x) {}
        void k(org.acme.Two x) {}
        void nothing() {}
        String something() { return null; }
        void m(Integer boxed, org.acme.Other other) {
          %s;
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f()|f()",
        "f(1)|f(int)",
        "f('c')|f(int)",
        "f(1L)|f(long)",
        "f(boxed)|f(Object)",
        "f(1.0)|f(Object)",
        "f(\"x\")|f(String)",
        "f(null)|f(String)",
        "f(\"x\", 1, 2)|f(String, Object[])",
        "f(other)|f(Object)",
        "f(other.text())|f/1",
        "g(() -> {})|g(Runnable)",
        "g(() -> \"x\")|g(Callable)",
        "g(() -> nothing())|g(Runnable)",
        "g(() -> something())|g(Callable)",
        "g(() -> { throw new IllegalStateException(); })|g(Callable)",
        "g(() -> { return 1; })|g(Callable)",
        "h(x -> {})|h(Consumer)",
        "h((x, y) -> {})|h(BiConsumer)",
        "i(x -> x)|i(Function)",
        "i(() -> \"x\")|i(Supplier)",
        "j(new ArrayList<>())|j(List)",
        "j(new HashSet<>())|j(Collection)",
        "k(\"x\")|k(String)",
        "k(other)|k/1",
      })
  void arityThenShapeThenTheMostSpecific(String call, String expected) {
    assertThat(Translated.of(METHODS.formatted(call)).calls()).contains("p.A#" + expected);
  }

  @Test
  void anOverriddenMethodIsNoOverload() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A implements Handler<String> {
                      public void handle(String event) {}
                      void m() { handle("x"); ((Handler<String>) this).handle("y"); }
                    }
                    interface Handler<E> { void handle(E event); }
                    """)
                .calls())
        .containsExactly("p.A#handle(String)", "p.Handler#handle(Object)");
  }

  @Test
  void constructorsAreChosenTheSameWay() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A {
                      A() { this("x"); }
                      A(String x) { super(); }
                      A(int x) {}
                      Object[] m() { return new Object[] {new A(), new A(1), new A("x"), new B(), new R(1)}; }
                    }
                    class B {}
                    record R(long x) { R { x = 1; } }
                    """)
                .nodes(dev.initonce.analysis.syntax.Expression.New.class)
                .map(
                    made ->
                        Printed.of(made.type())
                            + Objects.requireNonNull(made.parameters()).stream()
                                .map(Printed::of)
                                .toList()))
        .containsExactly("p.A[]", "p.A[int]", "p.A[String]", "p.B[]", "p.R[long]");
  }

  @Test
  void theReceiverDecidesWhereTheLookUpStarts() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import static q.Tools.load;
                    import static q.Tools.*;
                    class A extends Base {
                      void m(Base base, A a) {
                        inherited(); base.inherited(); a.inherited(); A.make(); load(); store(); super.inherited();
                        new Object() { void run() { inherited(); own(); } void own() {} };
                      }
                      static void make() {}
                    }
                    class Base { void inherited() {} }
                    """,
                    "package q; public class Tools { public static void load() {} public static"
                        + " void store() {} }")
                .calls())
        .containsExactly(
            "p.A#inherited()",
            "p.Base#inherited()",
            "p.A#inherited()",
            "p.A#make()",
            "q.Tools#load()",
            "q.Tools#store()",
            "p.Base#inherited()",
            "p.A#inherited()",
            "p.A$#own()");
  }

  @Test
  void aReceiverThatIsNotKnownHasNoOwner() {
    assertThat(Translated.ofBody("", "unknown.find().close();").calls())
        .containsExactly("?#close/0", "?#find/0");
  }

  @Test
  void anUnqualifiedNameIsImportedOrInheritedFromOutOfView() {
    assertThat(
            Translated.of(
                    "package p; import static org.acme.Kit.run; import static org.acme.Other.*;"
                        + " class A { void m() { run(); go(); } }")
                .calls())
        .containsExactly("org.acme.Kit#run/0", "org.acme.Other#go/0");
    assertThat(
            Translated.of(
                    "package p; import static org.acme.Other.*;"
                        + " class A extends org.acme.Base { void m() { go(); } }")
                .calls())
        .containsExactly("p.A#go/0");
  }
}
