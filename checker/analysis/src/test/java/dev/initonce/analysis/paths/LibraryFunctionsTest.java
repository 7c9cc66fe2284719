package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import org.junit.jupiter.api.Test;

/** Functions that are handed to libraries: where they run, and how often. */
class LibraryFunctionsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String THREAD = "java.lang.Thread";
  private static final String SINGLETON = "org.springframework.util.function.SingletonSupplier";

  @Test
  void functionHandedToAConstructorRunsOnACall() {
    Expression thread = make(THREAD, lambda(Types.RUNNABLE, run(build("S3Client"))));
    assertThat(rebuilt(handler(run(call(thread, THREAD, "start", "void")))))
        .containsExactly("S3Client");
    assertThat(rebuilt(handler(run(thread)))).isEmpty();
  }

  @Test
  void constructorThatMemoizes() {
    Expression supplier = make(SINGLETON, building());
    assertThat(
            rebuilt(
                handler(run(call(HANDLER.own("supplier"), SINGLETON, "get", Types.OBJECT)))
                    .field("supplier", SINGLETON, supplier)))
        .isEmpty();
    assertThat(rebuilt(handler(run(call(supplier, SINGLETON, "get", Types.OBJECT)))))
        .containsExactly("S3Client");
  }

  @Test
  void memoizedSupplierThatIsHandedOn() {
    assertThat(rebuilt(orElseGet(HANDLER.own("memo")).field("memo", Types.SUPPLIER, memoized())))
        .isEmpty();
    assertThat(rebuilt(orElseGet(memoized()))).containsExactly("S3Client");
  }

  private static ClassBuilder orElseGet(Expression supplier) {
    return handler(
        run(call(other(Types.OPTIONAL), Types.OPTIONAL, "orElseGet", Types.OBJECT, supplier)));
  }

  private static Expression memoized() {
    return callStatic(Types.SUPPLIERS, "memoize", Types.SUPPLIER, building());
  }

  private static Expression building() {
    return lambda(Types.SUPPLIER, give(build("S3Client")));
  }

  @Test
  void methodOfTheNameOfACallbackIsNotRun() {
    ClassBuilder job =
        clazz("a.Job").extending("java.io.Serializable").method("run", run(build("S3Client")));
    ClassBuilder task =
        clazz("a.Job").extending(Types.RUNNABLE).method("run", run(build("S3Client")));
    assertThat(rebuilt(queueing("a.Job"), job)).isEmpty();
    assertThat(rebuilt(queueing("a.Job"), task)).containsExactly("S3Client");
  }

  private static ClassBuilder queueing(String job) {
    return handler(run(call(HANDLER.own("queue"), "lib.Queue", "send", "void", make(job))))
        .field("queue", "lib.Queue");
  }
}
