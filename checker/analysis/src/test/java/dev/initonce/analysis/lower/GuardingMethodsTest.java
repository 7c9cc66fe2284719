package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static dev.initonce.analysis.lower.LazyHandler.assertKept;
import static dev.initonce.analysis.lower.LazyHandler.assertRebuilt;
import static dev.initonce.analysis.lower.LazyHandler.client;
import static dev.initonce.analysis.lower.LazyHandler.lazyHandler;
import static dev.initonce.analysis.lower.LazyHandler.store;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** Methods that stand for a field, or for a test of one, since they do nothing else. */
class GuardingMethodsTest {

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
            .method("isMissing", run(set(HANDLER.own("x"), literal(1))), give(isNull(client())));
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
  void methodThatOnlyReadsMayBeCalledAnyNumberOfTimes() {
    Statement guarded = when(isNull(HANDLER.callOwn("getClient")), store());
    assertKept(
        lazyHandler(guarded, guarded, guarded, guarded, guarded, guarded)
            .method("getClient", give(client())));
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
  void getterThatReadsAnotherObjectsField() {
    Named holder = Named.named("a.Holder");
    assertRebuilt(
        handler(
                when(
                    isNull(holder.callOn(HANDLER.own("holder"), "getClient")),
                    run(set(holder.of(HANDLER.own("holder"), "client"), build("S3Client")))))
            .field("holder", "a.Holder", holder.make()),
        clazz("a.Holder")
            .field("client", Types.OBJECT)
            .field("next", "a.Holder")
            .method("getClient", give(holder.of(holder.own("next"), "client"))));
  }

  @Test
  void testsThatGiveEachOtherTestNothing() {
    assertRebuilt(
        lazyHandler(when(HANDLER.callOwn("even"), store()))
            .method("even", give(not(HANDLER.callOwn("odd"))))
            .method("odd", give(not(HANDLER.callOwn("even")))));
  }

  @Test
  void gettersThatGiveEachOtherReadNothing() {
    assertRebuilt(
        lazyHandler(when(isNull(HANDLER.callOwn("one")), store()))
            .method("one", give(HANDLER.callOwn("other")))
            .method("other", give(HANDLER.callOwn("one"))));
  }
}
