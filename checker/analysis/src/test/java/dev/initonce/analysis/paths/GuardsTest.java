package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.and;
import static dev.initonce.analysis.dsl.Expressions.binary;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.cast;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.or;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.reference;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
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
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each spelling of a guard on a field, and what only looks like one. */
class GuardsTest {

  private static final Named HANDLER = Named.named("a.Handler");

  @Test
  void comparisonWithNull() {
    assertKept(when(isNull(client()), store()));
    assertKept(when(binary(Operator.EQUAL, nothing(), client()), store()));
    assertRebuilt(when(isNotNull(client()), store()));
  }

  @Test
  void methodsOfObjects() {
    assertKept(when(callStatic(Types.OBJECTS, "isNull", Types.BOOLEAN, client()), store()));
    assertKept(when(not(callStatic(Types.OBJECTS, "nonNull", Types.BOOLEAN, client())), store()));
    assertRebuilt(when(callStatic(Types.OBJECTS, "nonNull", Types.BOOLEAN, client()), store()));
    assertRebuilt(when(not(callStatic(Types.OBJECTS, "isNull", Types.BOOLEAN, client())), store()));
  }

  @Test
  void negation() {
    assertKept(when(not(isNotNull(client())), store()));
    assertKept(when(not(not(isNull(client()))), store()));
    assertRebuilt(when(not(isNull(client())), store()));
  }

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
  void earlyReturnGuardsOnlyTheRestOfItsBlock() {
    assertRebuilt(
        block(when(isNotNull(client()), leave()), run(set(client(), make(Types.OBJECT)))),
        run(build("S3Client")));
  }

  @Test
  void everyWayToLeave() {
    for (Statement leaving :
        List.of(
            new Statement.Throw(make("java.lang.IllegalStateException")),
            new Statement.Jump(),
            new Statement.Yield(literal("x")),
            block(run(other("int")), leave()),
            choose(other(Types.BOOLEAN), leave(), leave()),
            locked(literal("lock"), leave()),
            lastly(leave(), block()),
            lastly(block(), leave()),
            caught(leave(), leave()))) {
      assertKept(when(isNotNull(client()), leaving), store());
    }
    for (Statement staying :
        List.of(
            when(other(Types.BOOLEAN), leave()),
            choose(other(Types.BOOLEAN), leave(), block()),
            caught(leave(), block()),
            caught(block(), leave()))) {
      assertRebuilt(when(isNotNull(client()), staying), store());
    }
  }

  @Test
  void loops() {
    assertKept(during(isNull(client()), store()));
    assertRebuilt(during(isNotNull(client()), store()));
    assertKept(new Statement.Loop(List.of(), isNull(client()), List.of(store()), block()));
  }

  @Test
  void conjunctionsAndDisjunctions() {
    Expression ready = other(Types.BOOLEAN);
    assertKept(when(and(ready, isNull(client())), store()));
    assertKept(when(or(isNull(client()), ready), store()));
    assertRebuilt(when(and(ready, isNotNull(client())), store()));
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
  void comparisonWithABooleanConstant() {
    assertKept(when(binary(Operator.EQUAL, isNull(client()), literal(true)), store()));
    assertKept(when(binary(Operator.EQUAL, isNotNull(client()), literal(false)), store()));
    assertKept(when(binary(Operator.NOT_EQUAL, literal(true), isNotNull(client())), store()));
    assertRebuilt(when(binary(Operator.EQUAL, isNull(client()), literal(false)), store()));
  }

  @Test
  void methodOfTheSameObjectThatOnlyTests() {
    ClassBuilder tested =
        handler(when(HANDLER.callOwn("isMissing"), store()))
            .field("client", Types.OBJECT)
            .method("isMissing", give(isNull(client())));
    assertThat(rebuilt(tested)).isEmpty();
    ClassBuilder doesMore =
        handler(when(HANDLER.callOwn("isMissing"), store()))
            .field("client", Types.OBJECT)
            .method("isMissing", run(other("x")), give(isNull(client())));
    assertThat(rebuilt(doesMore)).containsExactly("S3Client");
  }

  @Test
  void methodOfTheSameObjectThatOnlyReads() {
    assertThat(
            rebuilt(
                handler(when(isNull(HANDLER.callOwn("client")), store()))
                    .field("client", Types.OBJECT)
                    .method("client", give(client()))))
        .isEmpty();
  }

  @Test
  void getterOfAKeptObject() {
    Named holder = Named.named("a.Holder");
    Expression held = holder.of(HANDLER.own("holder"), "client");
    assertThat(
            rebuilt(
                handler(
                        when(
                            isNull(holder.callOn(HANDLER.own("holder"), "getClient")),
                            run(set(held, build("S3Client")))))
                    .field("holder", "a.Holder", holder.make()),
                clazz("a.Holder")
                    .field("client", Types.OBJECT)
                    .method("getClient", give(holder.own("client")))))
        .isEmpty();
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
  void whatIsNoFieldGuardsNothing() {
    Local client = local("client", Types.OBJECT);
    assertRebuilt(
        declare(client, nothing()),
        when(isNull(use(client)), run(set(use(client), build("S3Client")))));
    assertRebuilt(when(isNull(HANDLER.own("x")), store()));
    assertRebuilt(when(isNull(client()), run(build("S3Client"))));
    assertRebuilt(store());
    assertRebuilt(when(other(Types.BOOLEAN, client()), store()));
  }

  @Test
  void whatRunsBesideTheGuardIsNotGuarded() {
    assertRebuilt(
        when(isNull(client()), run(set(client(), make(Types.OBJECT)))), run(build("S3Client")));
    assertRebuilt(
        choose(isNull(client()), run(set(client(), make(Types.OBJECT))), run(build("S3Client"))));
    assertRebuilt(when(isNull(set(client(), build("S3Client"))), block()));
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static Statement store() {
    return run(set(client(), build("S3Client")));
  }

  private static void assertKept(Statement... body) {
    assertThat(rebuiltBy(body)).isEmpty();
  }

  private static void assertRebuilt(Statement... body) {
    assertThat(rebuiltBy(body)).containsExactly("S3Client");
  }

  private static List<String> rebuiltBy(Statement... body) {
    return rebuilt(handler(body).field("client", Types.OBJECT).field("x", Types.OBJECT));
  }
}
