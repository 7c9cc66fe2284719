package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

  @Test
  void keepsLiteralsAndLeavesConstantsToTheirFields() {
    assertTranslated(
        """
        long a = 1L; char b = 'c'; boolean c = true; Object d = null;
        String e = \"""
            text\""" + Long.MAX_VALUE;
        Object f = String.class;
        """,
        """
        long a = 1
        char b = c
        boolean c = true
        Object d = null
        String e = ["text", Long#MAX_VALUE]
        Object f = []""");
  }

  @Test
  void tellsGuardsFromOtherOperations() {
    assertTranslated(
        """
        int a = 1; Object o = this;
        boolean b = (a == 1 && !(a != 2)) || o == null;
        boolean c = b & a > 3 ^ b;
        Object d = b ? o : a < 4 ? null : (Object) (Runnable) this::notify;
        a = a += 5;
        """,
        """
        int a = 1
        Object o = this<Test>
        boolean b = (((a EQUAL 1) AND !(a NOT_EQUAL 2)) OR (o EQUAL null))
        boolean c = [[b, [a, 3]], b]
        Object d = (b ? o : ([a, 4] ? null : (Object) (Runnable) this<Test>.::Test#notify() as Runnable))
        a = [a, 5]""");
  }

  @Test
  void losesNothingInsideArraysAndPatterns() {
    assertTranslated(
        """
        int[] a = {1, 2};
        int[][] b = new int[a[0]][3];
        int c = -b[4][a.length]++;
        Object o = a;
        if (o instanceof String s && !s.isEmpty() || !(o instanceof Integer i)) {} else { i.notify(); }
        boolean d = toString() instanceof String;
        """,
        """
        int[] a = [1, 2]
        int[][] b = [[a, 0], 3]
        int c = [[[[b, 4], a.int[]#length]]]
        Object o = a
        if (([o] AND !s.String#isEmpty()()) OR ![o]) {} else { i.Integer#notify()() }
        boolean d = [this<Test>.Test#toString()()]""");
  }

  @Test
  void translatesLambdas() {
    assertTranslated(
        """
        Runnable a = () -> run2();
        java.util.function.BiFunction<Integer, Long, Long> b = (x, y) -> { long z = x + y; return z; };
        java.util.function.Supplier<Runnable> c = () -> () -> {};
        } static void run2() {
        """,
        """
        Runnable a = Runnable() -> return Test#run2()()
        BiFunction<Integer, Long, Long> b = BiFunction<Integer, Long, Long>(Integer x, Long y) -> { long z = [x, y]; return z }
        Supplier<Runnable> c = Supplier<Runnable>() -> return Runnable() -> {}""");
  }

  private static void assertTranslated(String statements, String expected) {
    assertThat(Printed.of(Translated.body(statements))).isEqualTo(expected);
  }
}
