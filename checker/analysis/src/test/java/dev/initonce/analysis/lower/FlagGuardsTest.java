package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** Atomic flags that tell whether something was done. */
class FlagGuardsTest {

  private static final String ATOMIC_BOOLEAN = "java.util.concurrent.atomic.AtomicBoolean";

  @Test
  void flagThatIsReadAndSet() {
    assertKept(done(when(not(onFlag("get")), run(onFlag("set", literal(true))), building())));
    assertRebuilt(done(when(not(onFlag("get")), building())));
    assertRebuilt(
        done(
            when(not(onFlag("get")), run(onFlag("set", literal(true))), building()),
            run(onFlag("set", literal(false)))));
  }

  @Test
  void flagThatIsComparedAndSet() {
    Expression won = onFlag("compareAndSet", literal(false), literal(true));
    assertKept(done(when(won, building())));
    assertRebuilt(done(when(not(won), building())));
  }

  @Test
  void flagThatIsExchanged() {
    Expression was = onFlag("getAndSet", literal(true));
    assertKept(done(when(not(was), building())));
    assertRebuilt(done(when(was, building())));
  }

  private static ClassBuilder done(Statement... body) {
    return handler(body).field("done", ATOMIC_BOOLEAN, make(ATOMIC_BOOLEAN));
  }

  private static Expression onFlag(String method, Expression... arguments) {
    return call(HANDLER.own("done"), ATOMIC_BOOLEAN, method, Types.BOOLEAN, arguments);
  }

  private static Statement building() {
    return run(build("S3Client"));
  }
}
