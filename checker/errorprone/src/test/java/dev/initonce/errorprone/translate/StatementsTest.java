package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void translatesBlocksAndDeclarations() {
    assertTranslated(
        """
        int a = 1, b;
        ;
        { a = 2; }
        class L { int f = 3; int m(int p) { return p; } }
        """,
        """
        int a = 1
        int b
        {}
        { a = 2 }
        class Test$L { f = 3, m(int p) { return p } }""");
  }

  @Test
  void translatesBranches() {
    assertTranslated(
        """
        int a = 1;
        if (a == 1) a = 2; else { a = 3; }
        if ((a) != 4) return;
        throw new Exception("x");
        """,
        """
        int a = 1
        if (a EQUAL 1) a = 2 else { a = 3 }
        if (a NOT_EQUAL 4) return
        throw new Exception(String)("x")""");
  }

  @Test
  void translatesLoops() {
    assertTranslated(
        """
        int a = 0;
        for (int i = 1, j = 2; i < 3; i++, j++) { continue; }
        for (a = 4; ; ) { break; }
        while (a < 5) a++;
        do { a--; } while (a > 6);
        outer: for (String s : List.of("x")) { continue outer; }
        """,
        """
        int a = 0
        loop { int i = 1; int j = 2 } while [i, 3] { [i]; [j] } { continue }
        loop { a = 4 } {} { break }
        loop {} while [a, 5] {} [a]
        do { [a] } while [a, 6]
        outer: each String s in List#of(Object)("x") { continue outer }""");
  }

  @Test
  void translatesSynchronizedAndAssert() {
    assertTranslated(
        """
        synchronized (this) { run(); }
        assert hashCode() != 1 : toString();
        assert true;
        """,
        """
        synchronized this<Test> { this<Test>.Test#run()() }
        [(this<Test>.Test#hashCode()() NOT_EQUAL 1), this<Test>.Test#toString()()]
        [true]""");
  }

  @Test
  void translatesTryWithResourcesAndCatches() {
    assertTranslated(
        """
        try (var r = new java.io.StringReader("t")) { r.read(); }
        var q = new java.io.StringReader("u");
        try (q) { q.read(); } catch (IllegalStateException | java.io.IOException e) { throw e; }
        try { q.read(); } catch (Exception e) { } finally { q.close(); }
        """,
        """
        try with { StringReader r = new StringReader(String)("t") } { r.StringReader#read()() }
        StringReader q = new StringReader(String)("u")
        try with { q } { q.StringReader#read()() } catch Exception e { throw e }
        try { q.StringReader#read()() } catch Exception e2 {} finally { q.StringReader#close()() }""");
  }

  @Test
  void translatesSwitchStatements() {
    assertTranslated(
        """
        int a = 0;
        switch (a) { case 1: case 2: a = 3; break; default: a = 4; }
        switch ("k") { case "a", "b" -> run(); case "c" -> throw new Exception(); default -> { a = 5; } }
        """,
        """
        int a = 0
        switch a { case(): {}, case(): { a = 3; break }, case(): { a = 4 } }
        switch "k" { case() -> { this<Test>.Test#run()() }, case() -> { throw new Exception()() }, case() -> { { a = 5 } } }""");
  }

  @Test
  void translatesSwitchExpressions() {
    assertTranslated(
        """
        int a = switch (2) { case 1: yield 3; default: { yield 4; } };
        String b = switch (Thread.State.NEW) { case NEW -> "v"; default -> { yield "w"; } };
        """,
        """
        int a = switch 2 { case(): { yield 3 }, case(): { { yield 4 } } }
        String b = switch State#NEW { case() -> { yield "v" }, case() -> { { yield "w" } } }""");
  }

  private static void assertTranslated(String statements, String expected) {
    assertThat(Printed.of(Translated.body(statements))).isEqualTo(expected);
  }
}
