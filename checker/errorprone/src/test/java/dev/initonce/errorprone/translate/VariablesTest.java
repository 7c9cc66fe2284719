package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariablesTest {

  @Test
  void namesTheClassInWhichAFieldIsFound() {
    assertThat(
            Printed.of(
                Translated.of(
                        """
                        import static java.lang.Integer.MAX_VALUE;
                        class Base { int b; static int s; }
                        class Test extends Base {
                          int t;
                          Test self() { return this; }
                          class Inner extends Base {
                            int i;
                            void run(Test o) {
                              i = t;
                              b = Test.this.b;
                              super.b = Test.super.b;
                              s = Test.s;
                              o.t = o.b;
                              self().t = o.s;
                              s = self().s;
                              s = MAX_VALUE;
                              i = new int[0].length;
                            }
                          }
                        }
                        """)
                    .method("Test.Inner", "run")))
        .isEqualTo(
            """
            this<Test.Inner>.Test.Inner#i = this<Test>.Test#t
            this<Test.Inner>.Test.Inner#b = this<Test>.Test#b
            this<Test.Inner>.Base#b = this<Test>.Base#b
            Test.Inner#s = Test#s
            o.Test#t = o.Test#b
            this<Test>.Test#self()().Test#t = Test#s
            Test.Inner#s = [this<Test>.Test#self()(), Test#s]
            Test.Inner#s = Integer#MAX_VALUE
            this<Test.Inner>.Test.Inner#i = [0].int[]#length""");
  }

  @Test
  void usesOneObjectForAVariableInsideLambdasAndClassesToo() {
    assertThat(
            Printed.of(
                Translated.body(
                    """
                    String v = "a";
                    Runnable r = () -> { Object o = new Object() { Object f = v; }; };
                    class L { Object g = v; }
                    { String w = v; }
                    """)))
        .isEqualTo(
            """
            String v = "a"
            Runnable r = Runnable() -> { Object o = new Object()() class Test$ { f = v } }
            class Test$L { g = v }
            { String w = v }""");
  }

  @Test
  void tellsVariablesOfOneNameApart() {
    assertThat(
            Printed.of(
                Translated.body(
                    """
                    { int x = 1; x = 2; }
                    { long x = 3; x = 4; }
                    Runnable r = () -> { char x = 'a'; x = 'b'; };
                    """)))
        .isEqualTo(
            """
            { int x = 1; x = 2 }
            { long x2 = 3; x2 = 4 }
            Runnable r = Runnable() -> { char x3 = a; x3 = b }""");
  }
}
