package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

  private static String body(String statements) {
    return Translated.ofBody("", statements).body("p.A", "m");
  }

  @Test
  void branchesAndLoops() {
    assertThat(
            body(
                """
                if (f == null) f = "x"; else { f = null; }
                for (int i = 0, j = 1; i < j; i++, j--) { continue; }
                while (f != null) break;
                do { f = null; } while (true);
                here: for (String s : new String[0]) { break here; }
                synchronized (this) { return; }
                """))
        .isEqualTo(
            """
            if (this<p.A>.p.A#f EQUAL null) this<p.A>.p.A#f = 'x' else {this<p.A>.p.A#f = null}
            loop (int i = 0, int j = 1; [i, j]; [i], [j]) {continue}
            loop (; (this<p.A>.p.A#f NOT_EQUAL null); ) break
            do {this<p.A>.p.A#f = null} while true
            here: each String s in [0] {break here}
            synchronized this<p.A> {return}""");
  }

  @Test
  void triesAndThrows() {
    assertThat(
            body(
                """
                java.io.Reader r = null;
                try (r; var in = new java.io.StringReader("x")) { in.read(); }
                catch (java.io.IOException | RuntimeException e) { throw e; }
                finally { f = null; }
                assert f == null : "kept";
                """))
        .isEqualTo(
            """
            Reader r = null
            try (r, StringReader in = new StringReader('x')) {in.StringReader#read()} catch Throwable e {throw e} finally {this<p.A>.p.A#f = null}
            [(this<p.A>.p.A#f EQUAL null), 'kept']""");
  }

  @Test
  void switches() {
    assertThat(
            body(
                """
                switch (f.hashCode()) { case 1: f = null; case 2: break; default: f = 1; }
                Object x = switch (f) {
                  case String s when s.isEmpty() -> s.trim();
                  case Integer i -> { yield i.byteValue(); }
                  case null, default -> throw new Error();
                };
                int y = switch (1) { case 1: yield A.class.hashCode(); default: yield 2; };
                """))
        .isEqualTo(
            """
            switch this<p.A>.p.A#f.Object#hashCode() {<>:this<p.A>.p.A#f = null, <>:break, <>:this<p.A>.p.A#f = 1}
            Object x = switch this<p.A>.p.A#f {<String s>->s.String#isEmpty(), yield s.String#trim(), <Integer i>->{yield i.Integer#byteValue()}, <>->throw new Error()}
            int y = switch 1 {<>:yield [].Class#hashCode(), <>:yield 2}""");
  }

  @Test
  void nothingInsideOtherExpressionsIsLost() {
    assertThat(
            body(
                """
                int[] a = {1, hashCode()};
                a[a.length] += -hashCode();
                Object o = new int[hashCode()][];
                boolean b = hashCode() > 1 & o instanceof String[];
                """))
        .isEqualTo(
            """
            int[] a = [1, this<p.A>.p.A#hashCode()]
            [[a, a.int[]#length], [this<p.A>.p.A#hashCode()]]
            Object o = [this<p.A>.p.A#hashCode()]
            boolean b = [[this<p.A>.p.A#hashCode(), 1], [o]]""");
  }

  @Test
  void aPatternVariableStaysInScopeBehindAnEarlyReturnOnly() {
    assertThat(
            body(
                """
                if (this.f instanceof String f) { f.trim(); }
                f.hashCode();
                if (!(this.f instanceof String f)) { return; }
                f.trim();
                """))
        .isEqualTo(
            """
            if [this<p.A>.p.A#f] {f.String#trim()}
            this<p.A>.p.A#f.Object#hashCode()
            if ![this<p.A>.p.A#f] {return}
            f.String#trim()""");
  }

  @Test
  void localClassesAreDeclaredWhereTheyStand() {
    assertThat(
            body(
                """
                record Pair(String a) { String both() { return a + a(); } }
                class Counter { int n; Counter next() { n++; return this; } }
                new Counter().next().next();
                """))
        .isEqualTo(
            """
            class p.A$Pair{both() {return [this<p.A$Pair>.p.A$Pair#a, this<p.A$Pair>.p.A$Pair#a()]}}
            class p.A$Counter{next() {[this<p.A$Counter>.p.A$Counter#n], return this<p.A$Counter>}}
            new p.A$Counter().p.A$Counter#next().p.A$Counter#next()""");
  }

  @Test
  void anObjectBeforeNewOrAStaticCallIsStillEvaluated() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A {
                      class Inner {}
                      A make() { return this; }
                      static void go() {}
                      void m(A a) { make().new Inner(); a.new Inner(); make().go(); a.go(); }
                    }
                    """)
                .body("p.A", "m"))
        .isEqualTo(
            """
            [this<p.A>.p.A#make(), new p.A.Inner()]
            new p.A.Inner()
            [this<p.A>.p.A#make(), p.A#go()]
            p.A#go()""");
  }
}
