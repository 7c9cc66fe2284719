package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.Expressions.cast;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;
import static dev.initonce.analysis.lower.LazyHandler.buildAndRaise;
import static dev.initonce.analysis.lower.LazyHandler.client;
import static dev.initonce.analysis.lower.LazyHandler.flag;
import static dev.initonce.analysis.lower.LazyHandler.store;

import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Local;
import org.junit.jupiter.api.Test;

/** Local variables that stand for a field, or for a test of one. */
class GuardingLocalsTest {

  @Test
  void localThatWasReadFromTheField() {
    Local read = local("read", Types.OBJECT);
    assertKept(declare(read, client()), when(isNull(use(read)), store()));
    assertKept(declare(read, cast("a.Client", client())), when(isNull(use(read)), store()));
    assertKept(declare(read, nothing()), when(isNull(set(use(read), client())), store()));
  }

  @Test
  void localThatWasReassignedSinceIsNoGuard() {
    Local read = local("read", Types.OBJECT);
    assertRebuilt(
        declare(read, client()), run(set(use(read), nothing())), when(isNull(use(read)), store()));
    assertRebuilt(
        declare(read, client()),
        choose(other(Types.BOOLEAN), run(set(use(read), other("x"))), block()),
        when(isNull(use(read)), store()));
    assertRebuilt(
        declare(read, client()),
        caught(block(), run(set(use(read), nothing()))),
        when(isNull(use(read)), store()));
  }

  @Test
  void reassignmentThatReturnsDoesNotCount() {
    Local read = local("read", Types.OBJECT);
    assertKept(
        declare(read, client()),
        when(other(Types.BOOLEAN), run(set(use(read), nothing())), leave()),
        when(isNull(use(read)), store()));
    assertKept(
        declare(read, client()),
        choose(other(Types.BOOLEAN), block(), block(run(set(use(read), nothing())), leave())),
        when(isNull(use(read)), store()));
  }

  @Test
  void conditionInALocal() {
    Local missing = local("missing", Types.BOOLEAN);
    assertKept(declare(missing, isNull(client())), when(use(missing), store()));
    assertKept(declare(missing, not(isNotNull(client()))), when(use(missing), store()));
    assertRebuilt(declare(missing, isNull(client())), when(not(use(missing)), store()));
    assertRebuilt(
        declare(missing, isNull(client())),
        run(set(use(missing), literal(true))),
        when(use(missing), store()));
  }

  @Test
  void conditionThatIsAssignedWhereItIsTested() {
    Local missing = local("missing", Types.BOOLEAN);
    assertKept(declare(missing, literal(true)), when(set(use(missing), isNull(client())), store()));
    assertRebuilt(
        declare(missing, literal(true)), when(set(use(missing), isNotNull(client())), store()));
  }

  @Test
  void conditionThatIsMadeFromItselfTestsNothing() {
    Local odd = local("odd", Types.BOOLEAN);
    assertRebuilt(
        declare(odd, literal(true)), run(set(use(odd), not(use(odd)))), when(use(odd), store()));
  }

  @Test
  void flagThatWasReadIntoALocal() {
    Local ready = local("ready", Types.BOOLEAN);
    assertKept(declare(ready, flag()), when(not(use(ready)), buildAndRaise()));
    assertKept(declare(ready, cast(Types.BOOLEAN, flag())), when(not(use(ready)), buildAndRaise()));
    assertRebuilt(declare(ready, flag()), when(use(ready), buildAndRaise()));
  }
}
