package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A suppression holds for the code that stands in the declaration, wherever it is run from. */
class SuppressionsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String CHECK = "ClientBuiltPerInvocation";

  @Test
  void bodyOfALambda() {
    assertSilencedInAField(lambda(Types.RUNNABLE, run(build("S3Client"))));
  }

  @Test
  void methodOfAnAnonymousClass() {
    assertSilencedInAField(
        makeAnonymous(
            Types.RUNNABLE,
            clazz("a.Handler$1")
                .extending(Types.RUNNABLE)
                .method("run", run(build("S3Client")))
                .build()));
  }

  private static void assertSilencedInAField(Expression task) {
    assertThat(rebuiltWith(CHECK, task)).isEmpty();
    assertThat(rebuiltWith("all", task)).isEmpty();
    assertThat(rebuiltWith("OfAnother", task)).containsExactly("S3Client");
  }

  private static List<String> rebuiltWith(String suppressed, Expression task) {
    return rebuilt(
        handler(run(call(HANDLER.own("task"), Types.RUNNABLE, "run", "void")))
            .suppressedField("task", Types.RUNNABLE, suppressed, task));
  }
}
