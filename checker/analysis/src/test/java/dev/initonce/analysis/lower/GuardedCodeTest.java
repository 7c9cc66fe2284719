package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.Expressions.and;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.or;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.reference;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.during;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.lastly;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;
import static dev.initonce.analysis.lower.LazyHandler.client;
import static dev.initonce.analysis.lower.LazyHandler.store;

import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which code the test of a field guards: a branch, the rest of a block, an arm. */
class GuardedCodeTest {

  @Test
  void elseOfANegatedTest() {
    assertKept(choose(isNotNull(client()), block(), store()));
    assertRebuilt(choose(isNull(client()), block(), store()));
  }

  @Test
  void earlyReturn() {
    assertKept(when(isNotNull(client()), leave()), store());
    assertRebuilt(when(isNull(client()), leave()), store());
    assertRebuilt(when(isNotNull(client()), run(other("int"))), store());
  }

  @Test
  void earlyReturnInTheElse() {
    assertKept(choose(isNull(client()), block(), leave()), store());
    assertRebuilt(choose(isNull(client()), leave(), leave()), store());
  }

  @Test
  void earlyReturnGuardsAllThatFollowsAndNothingBefore() {
    Statement early =
        block(when(isNotNull(client()), leave()), run(set(client(), make(Types.OBJECT))));
    assertKept(early, run(build("S3Client")));
    assertRebuilt(run(build("S3Client")), early);
  }

  @Test
  void everyWayToLeave() {
    for (Statement leaving :
        List.of(
            new Statement.Throw(make("java.lang.IllegalStateException")),
            new Statement.Jump(Statement.Jump.Kind.BREAK, null),
            new Statement.Labeled("out", leave()),
            new Statement.Yield(literal("x")),
            block(run(other("int")), leave()),
            choose(other(Types.BOOLEAN), leave(), leave()),
            locked(literal("lock"), leave()),
            lastly(leave(), block()),
            lastly(block(), leave()),
            caught(leave(), leave()))) {
      assertKept(when(isNotNull(client()), leaving), store());
    }
    for (Statement staying : List.of(block(), caught(block(), leave()))) {
      assertRebuilt(when(isNotNull(client()), staying), store());
    }
  }

  /** {@code if (client != null) { if (fine) return; }} is {@code client != null && fine}. */
  @Test
  void furtherTestOfWhatIsSetIsABoundedRebuild() {
    for (Statement mostlyLeaving :
        List.of(
            when(other(Types.BOOLEAN), leave()),
            choose(other(Types.BOOLEAN), leave(), block()),
            caught(leave(), block()),
            new Statement.Labeled(
                "out", block(when(other(Types.BOOLEAN), jump("out")), leave())))) {
      assertKept(when(isNotNull(client()), mostlyLeaving), store());
    }
    assertRebuilt(
        when(isNull(client()), when(other(Types.BOOLEAN), leave()), store()),
        run(build("S3Client")));
  }

  private static Statement jump(String label) {
    return new Statement.Jump(Statement.Jump.Kind.BREAK, label);
  }

  @Test
  void loops() {
    assertKept(during(isNull(client()), store()));
    assertRebuilt(during(isNotNull(client()), store()));
    assertKept(new Statement.Loop(List.of(), isNull(client()), List.of(store()), block()));
  }

  @Test
  void rightSideOfAConjunctionRunsUnderTheLeft() {
    assertKept(run(and(isNull(client()), isNotNull(set(client(), build("S3Client"))))));
    assertKept(run(or(isNotNull(client()), isNotNull(set(client(), build("S3Client"))))));
    assertRebuilt(run(or(isNull(client()), isNotNull(set(client(), build("S3Client"))))));
  }

  @Test
  void doubleCheckedLocking() {
    assertKept(when(isNull(client()), locked(HANDLER.self(), when(isNull(client()), store()))));
    assertKept(locked(HANDLER.self(), when(isNull(client()), store())));
    assertRebuilt(locked(HANDLER.self(), store()));
  }

  @Test
  void ternary() {
    assertKept(run(set(client(), conditional(isNotNull(client()), client(), build("S3Client")))));
    assertKept(run(set(client(), conditional(isNull(client()), build("S3Client"), client()))));
    assertRebuilt(
        run(set(client(), conditional(isNotNull(client()), build("S3Client"), client()))));
    assertRebuilt(
        run(set(HANDLER.own("x"), conditional(isNotNull(client()), client(), build("S3Client")))));
  }

  @Test
  void ternaryThatALocalCarriesToTheField() {
    Local chosen = local("chosen", Types.OBJECT);
    assertKept(
        declare(chosen, conditional(isNotNull(client()), client(), build("S3Client"))),
        run(set(client(), use(chosen))));
    assertRebuilt(
        declare(chosen, conditional(isNotNull(client()), client(), build("S3Client"))),
        run(set(HANDLER.own("x"), use(chosen))));
  }

  @Test
  void optionalThatIsStored() {
    assertKept(run(set(client(), optional("orElseGet"))));
    assertRebuilt(run(optional("orElseGet")));
    assertRebuilt(run(set(HANDLER.own("x"), optional("orElseGet"))));
    assertRebuilt(run(set(client(), optional("map"))));
  }

  private static Expression optional(String method) {
    Expression wrapped = callStatic(Types.OPTIONAL, "ofNullable", Types.OPTIONAL, client());
    return call(
        wrapped,
        Types.OPTIONAL,
        method,
        Types.OBJECT,
        lambda(Types.SUPPLIER, give(build("S3Client"))));
  }

  @Test
  void requireNonNullElseGet() {
    assertKept(run(set(client(), elseGet())));
    assertRebuilt(run(elseGet()));
  }

  private static Expression elseGet() {
    return callStatic(
        Types.OBJECTS,
        "requireNonNullElseGet",
        Types.OBJECT,
        client(),
        reference(Types.SUPPLIER, null, Types.client("S3Client"), "create"));
  }

  @Test
  void whatRunsBesideTheGuardIsNotGuarded() {
    assertRebuilt(
        when(isNull(client()), run(set(client(), make(Types.OBJECT)))), run(build("S3Client")));
    assertRebuilt(
        choose(isNull(client()), run(set(client(), make(Types.OBJECT))), run(build("S3Client"))));
    assertRebuilt(when(isNull(set(client(), build("S3Client"))), block()));
  }
}
