package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.and;
import static dev.initonce.analysis.dsl.Expressions.binary;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.or;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;
import static dev.initonce.analysis.lower.LazyHandler.client;
import static dev.initonce.analysis.lower.LazyHandler.store;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** Each spelling of a condition that tests a field, and what only looks like one. */
class GuardConditionsTest {

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
  void conjunctionsAndDisjunctions() {
    Expression ready = other(Types.BOOLEAN);
    assertKept(when(and(ready, isNull(client())), store()));
    assertKept(when(or(isNull(client()), ready), store()));
    assertRebuilt(when(and(ready, isNotNull(client())), store()));
  }

  @Test
  void comparisonWithABooleanConstant() {
    assertKept(when(binary(Operator.EQUAL, isNull(client()), literal(true)), store()));
    assertKept(when(binary(Operator.EQUAL, isNotNull(client()), literal(false)), store()));
    assertKept(when(binary(Operator.NOT_EQUAL, literal(true), isNotNull(client())), store()));
    assertRebuilt(when(binary(Operator.EQUAL, isNull(client()), literal(false)), store()));
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
  void assignmentThatIsTested() {
    assertKept(when(isNull(set(client(), other(Types.OBJECT))), store()));
    assertKept(when(isNull(set(HANDLER.own("x"), client())), store()));
    assertRebuilt(when(isNotNull(set(client(), other(Types.OBJECT))), store()));
  }

  @Test
  void fieldInAnOptional() {
    assertKept(when(not(isPresent(optionalClient())), store()));
    assertRebuilt(when(isPresent(optionalClient()), store()));
  }

  private static Expression optionalClient() {
    return callStatic(Types.OPTIONAL, "ofNullable", Types.OPTIONAL, client());
  }

  private static Expression isPresent(Expression optional) {
    return call(optional, Types.OPTIONAL, "isPresent", Types.BOOLEAN);
  }

  /** What is kept is the optional itself: that the event is read for it changes nothing. */
  @Test
  void fieldThatIsAnOptional() {
    Local event = local("event", Types.STRING);
    Expression cached = HANDLER.own("cached");
    Statement fill =
        run(
            set(
                cached,
                callStatic(Types.OPTIONAL, "of", Types.OPTIONAL, build("S3Client", use(event)))));
    assertKept(taking(event, when(not(isPresent(cached)), fill)));
    assertRebuilt(taking(event, when(isPresent(cached), fill)));
  }

  private static ClassBuilder taking(Local event, Statement body) {
    return clazz("a.Handler")
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .field("cached", Types.OPTIONAL)
        .method(
            MethodBuilder.method("handleRequest")
                .takes(event, local("context", Types.CONTEXT))
                .body(body));
  }
}
