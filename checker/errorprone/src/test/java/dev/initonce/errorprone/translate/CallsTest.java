package dev.initonce.errorprone.translate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {

  private static final String CLASSES =
      """
      package p;
      import static java.util.Collections.emptyList;
      import java.util.*;
      import java.util.function.*;
      interface I { void a(); default void d() {} }
      class Base { void a() {} static void st() {} Base(int i, String... s) {} Base() {} }
      class Test extends Base implements I {
        public void a() {}
        Test self() { return this; }
        class Inner { Inner(int k) {} void m() { %s } }
        <T extends List<String> & Runnable> void run(T t, Base base, I i) { %s }
      }
      """;

  @Test
  void namesTheTypeInWhichTheLookUpStarts() {
    assertTranslated(
        """
        base.a(); i.a(); i.toString(); self().self().a(); t.size(); t.run(); new int[0].clone();
        """,
        """
        base.p.Base#a()()
        i.p.I#a()()
        i.p.I#toString()()
        this<p.Test>.p.Test#self()().p.Test#self()().p.Test#a()()
        t.List#size()()
        t.Runnable#run()()
        [0].int[]#clone()()""");
  }

  @Test
  void hasNoReceiverForStaticMethodsButKeepsWhatRunsBefore() {
    assertTranslated(
        """
        st(); Base.st(); p.Test.st(); base.st(); this.st(); self().st(); emptyList();
        """,
        """
        p.Test#st()()
        p.Base#st()()
        p.Test#st()()
        p.Base#st()()
        p.Test#st()()
        [this<p.Test>.p.Test#self()(), p.Test#st()()]
        Collections#emptyList()()""");
  }

  @Test
  void tellsSuperCallsFromDispatchedOnes() {
    assertTranslated(
        "a(); this.a(); super.a(); I.super.d();",
        """
        this<p.Test>.p.Test#a()()
        this<p.Test>.p.Test#a()()
        this<p.Test>.super:p.Base#a()()
        this<p.Test>.super:p.I#d()()""");
  }

  @Test
  void findsTheEnclosingClassThatHasTheMethod() {
    assertThat(
            Printed.of(
                Translated.of(
                        CLASSES.formatted("a(); toString(); Test.this.a(); Test.super.a();", ""))
                    .method("p.Test.Inner", "m")))
        .isEqualTo(
            """
            this<p.Test>.p.Test#a()()
            this<p.Test.Inner>.p.Test.Inner#toString()()
            this<p.Test>.p.Test#a()()
            this<p.Test>.super:p.Base#a()()""");
  }

  @Test
  void givesDeclaredErasedParametersAndWrittenArguments() {
    assertTranslated(
        "new Base(1, \"a\", \"b\"); new ArrayList<>(List.of(2)).add(3); new Inner(4); this.new Inner(5); self().new Inner(6);",
        """
        new p.Base(int, String[])(1, "a", "b")
        new ArrayList<Integer>(Collection)(List#of(Object)(2)).ArrayList#add(Object)(3)
        new p.Test.Inner(int)(4)
        new p.Test.Inner(int)(5)
        [this<p.Test>.p.Test#self()(), new p.Test.Inner(int)(6)]""");
  }

  @Test
  void givesAnAnonymousClassTheConstructorOfItsSuperclass() {
    assertTranslated(
        """
        new Base(1, "a", "b") {}; new I() { public void a() { d(); } }; new ArrayList<>(2) { int f = 3; };
        self().new Inner(4) {};
        """,
        """
        new p.Base(int, String[])(1, "a", "b") class p.Test$ {}
        new p.I()() class p.Test$ { a() { this<p.Test$>.p.Test$#d()() } }
        new ArrayList<Object>(int)(2) class p.Test$ { f = 3 }
        [this<p.Test>.p.Test#self()(), new p.Test.Inner(int)(4) class p.Test$ {}]""");
  }

  @Test
  void translatesMethodReferences() {
    assertTranslated(
        """
        Function<String, Integer> a = String::length;
        Supplier<List<String>> b = ArrayList::new;
        IntFunction<int[]> c = int[]::new;
        Runnable d = this::a; Runnable e = super::a; Runnable f = Base::st;
        Runnable g = self()::a;
        Function<int[], Object> h = int[]::clone;
        IntFunction<Inner> k = Inner::new;
        """,
        """
        Function<String, Integer> a = ::String#length() as Function<String, Integer>
        Supplier<List<String>> b = ::ArrayList#<init>() as Supplier<List<String>>
        IntFunction<int[]> c = ::int[]#<init>(int) as IntFunction<int[]>
        Runnable d = this<p.Test>.::p.Test#a() as Runnable
        Runnable e = this<p.Test>.::p.Base#a() as Runnable
        Runnable f = ::p.Base#st() as Runnable
        Runnable g = this<p.Test>.p.Test#self()().::p.Test#a() as Runnable
        Function<int[], Object> h = ::int[]#clone() as Function<int[], Object>
        IntFunction<p.Test.Inner> k = ::p.Test.Inner#<init>(int) as IntFunction<p.Test.Inner>""");
  }

  @Test
  void keepsConstructorCallsThatAreWrittenAndNoOthers() {
    Translated translated =
        Translated.of(
            """
            class Outer { class In { In(int i) {} } Outer() {} Outer(int i) { super(); } Outer(long l) { this(); } Outer(char c) { {} } }
            class Sub extends Outer.In { Sub(Outer o) { o.super(3); } Sub() { new Outer().super(4); } }
            class None {}
            """);

    assertThat(constructors(translated, "Outer"))
        .containsExactly("", "super:Object#<init>()()", "Outer#<init>()()", "{}");
    assertThat(constructors(translated, "Sub"))
        .containsExactly(
            "super:Outer.In#<init>(int)(3)", "[new Outer()(), super:Outer.In#<init>(int)(4)]");
    assertThat(translated.type("None").methods()).isEmpty();
  }

  private static List<String> constructors(Translated translated, String type) {
    return translated.type(type).methods().stream()
        .filter(ClassDeclaration.Method::isConstructor)
        .map(constructor -> Printed.of(requireNonNull(constructor.body())))
        .toList();
  }

  private static void assertTranslated(String statements, String expected) {
    assertThat(Printed.of(Translated.of(CLASSES.formatted("", statements)).method("p.Test", "run")))
        .isEqualTo(expected);
  }
}
