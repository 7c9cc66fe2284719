package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.cast;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;
import static dev.initonce.analysis.lower.LazyHandler.store;

import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that hold a field against the clock: what they guard runs when that is old enough. */
class ClockTestsTest {

  private static final String DATE = "java.util.Date";
  private static final String INSTANT = "java.time.Instant";

  @ParameterizedTest
  @ValueSource(strings = {"now", "currentTimeMillis", "nanoTime", "millis", "instant"})
  void clockThatIsRead(String method) {
    assertKept(when(comparison(loaded(), time(method)), refresh()));
  }

  @Test
  void fieldThatIsHeldAgainstAnythingElse() {
    assertRebuilt(when(comparison(loaded(), literal(1)), refresh()));
    assertRebuilt(when(comparison(loaded(), time("parse")), refresh()));
    assertRebuilt(when(comparison(literal(1), time("now")), refresh()));
  }

  @Test
  void fieldThatIsNotSetAnew() {
    assertRebuilt(when(comparison(loaded(), time("now")), store()));
  }

  @Test
  void timeThatACallCompares() {
    assertKept(when(call(time("now"), INSTANT, "isAfter", Types.BOOLEAN, loaded()), refresh()));
    assertKept(when(call(loaded(), INSTANT, "isBefore", Types.BOOLEAN, time("now")), refresh()));
  }

  @Test
  void newDateIsTheTimeNow() {
    assertKept(when(isBefore(loaded(), make(DATE)), refresh()));
    assertRebuilt(when(isBefore(loaded(), make(DATE, literal(1))), refresh()));
    assertRebuilt(when(isBefore(loaded(), make("java.lang.Object")), refresh()));
  }

  @Test
  void whatADateIsMadeFrom() {
    assertKept(when(isBefore(make(DATE, loaded()), make(DATE)), refresh()));
    assertKept(when(isBefore(loaded(), make(DATE, time("currentTimeMillis"))), refresh()));
  }

  @Test
  void castChangesNothing() {
    assertKept(when(comparison(cast("long", loaded()), time("nanoTime")), refresh()));
    assertKept(when(comparison(loaded(), cast("int", time("nanoTime"))), refresh()));
  }

  @Test
  void timeInALocal() {
    Local now = local("now", INSTANT);
    assertKept(declare(now, time("now")), when(comparison(loaded(), use(now)), refresh()));
  }

  @Test
  void fieldThatWasReadIntoALocal() {
    Local last = local("last", INSTANT);
    assertKept(declare(last, loaded()), when(comparison(use(last), time("now")), refresh()));
    assertRebuilt(declare(last, loaded()), when(comparison(use(last), literal(1)), refresh()));
  }

  @Test
  void timeThatIsAddedUp() {
    Local spent = local("spent", "long");
    assertKept(
        declare(spent, time("nanoTime")),
        run(set(use(spent), other("long", use(spent), time("nanoTime")))),
        when(comparison(loaded(), use(spent)), refresh()));
  }

  private static Expression loaded() {
    return HANDLER.own("x");
  }

  private static Expression time(String method) {
    return callStatic(INSTANT, method, INSTANT);
  }

  /** {@code one < other}, or with any other operator that is not recorded. */
  private static Expression comparison(Expression one, Expression other) {
    return other(Types.BOOLEAN, one, other);
  }

  private static Expression isBefore(Expression one, Expression other) {
    return call(one, DATE, "before", Types.BOOLEAN, other);
  }

  /** Builds a client, and notes when. */
  private static Statement refresh() {
    return block(run(build("S3Client")), run(set(loaded(), time("now"))));
  }
}
