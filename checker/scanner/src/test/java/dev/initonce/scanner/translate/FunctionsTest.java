package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

  @Test
  void aLambdaGetsItsTypesFromWhereItStands() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import java.util.function.*;
                    class A {
                      Function<String, Integer> m(Callback c) {
                        Predicate<String> test = s -> s.isEmpty();
                        take((event, extra) -> event.trim());
                        Object o = (Supplier<String>) () -> "x";
                        BinaryOperator<Long> sum = (Long a, Long b) -> { return a + b; };
                        return x -> x.length();
                      }
                      void take(Callback c) {}
                    }
                    interface Callback { void on(String event, int extra); default void other() {} }
                    """)
                .body("p.A", "m"))
        .isEqualTo(
            """
            Predicate<String> test = Predicate<String>:(String s)->return s.String#isEmpty()
            this<p.A>.p.A#take(p.Callback:(String event, int extra)->return event.String#trim())
            Object o = (Supplier<String>) Supplier<String>:()->return 'x'
            BinaryOperator<Long> sum = BinaryOperator<Long>:(Long a, Long b)->{return [a, b]}
            return Function<String, Integer>:(String x)->return x.String#length()""");
  }

  @Test
  void aHandlerOfTheLambdaInterfacesIsTypedAsOne() {
    assertThat(
            Translated.ofBody(
                    "import com.amazonaws.services.lambda.runtime.*;",
                    "RequestHandler<String, Integer> h = (event, context) -> event.length();")
                .body("p.A", "m"))
        .isEqualTo(
            "com.amazonaws.services.lambda.runtime.RequestHandler<String, Integer> h = "
                + "com.amazonaws.services.lambda.runtime.RequestHandler<String, Integer>:"
                + "(String event, com.amazonaws.services.lambda.runtime.Context context)->"
                + "return event.String#length()");
  }

  @Test
  void aLocalIsOneObjectInLambdasAndAnonymousClassesToo() {
    Translated translated =
        Translated.ofBody(
            "",
            """
            String text = "x";
            Runnable r = () -> text.trim();
            new Object() { void n() { text.trim(); } };
            class Local { void n() { text.trim(); } }
            """);
    assertThat(
            translated
                .nodes(dev.initonce.analysis.syntax.Expression.LocalUse.class)
                .map(use -> use.local())
                .distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Function<String, Integer> x = String::length|String#length()",
        "Function<String, Integer> x = Integer::valueOf|Integer#valueOf(String)",
        "Supplier<A> x = A::new|p.A#<init>()",
        "Function<String, A> x = A::new|p.A#<init>(String)",
        "Supplier<A> x = this::self|this<p.A>.p.A#self()",
        "Supplier<A> x = super::base|this<p.A>.p.Base#base()",
        "Function<A, A> x = A::self|p.A#self()",
        "Consumer<String> x = A::take|p.A#take(String)",
        "Consumer<Integer> x = A::take|p.A#take(int)",
        "Runnable x = field::run|this<p.A>.p.A#field.Runnable#run()",
        "Supplier<String> x = local::trim|local.String#trim()",
        "IntFunction<int[]> x = int[]::new|int[]#<init>/-1",
        "Supplier<Object> x = org.acme.Kit::make|org.acme.Kit#make/-1",
        "Object x = A::take|p.A#take/-1",
        "Object x = A::self|p.A#self()",
      })
  void aMethodReferenceNamesWhatItsTypeMakesOfIt(String declaration, String expected) {
    String body =
        Translated.of(
                """
                package p;
                import java.util.function.*;
                class A extends Base {
                  Runnable field;
                  A() {}
                  A(String s) {}
                  A self() { return this; }
                  static void take(String s) {}
                  static void take(int i) {}
                  void m(String local) { %s; }
                }
                class Base { A base() { return null; } }
                """
                    .formatted(declaration))
            .body("p.A", "m");
    assertThat(body.substring(body.indexOf(":") + 1)).isEqualTo(expected);
  }
}
