package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.lastly;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** Which keepers are set by what they guard, where they live, and what sets them back. */
class KeepersTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named BASE = Named.named("a.Base");
  private static final Named SERVICE = Named.named("a.Service");

  @Test
  void storeInAMethodThatTheRegionCalls() {
    assertThat(
            rebuilt(
                lazyHandler(when(isNull(client()), run(HANDLER.callOwn("init"))))
                    .method("init", run(HANDLER.callOwn("initInner")))
                    .method("initInner", run(set(client(), build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void storeInALambdaThatTheRegionMakes() {
    Expression stores = lambda(Types.RUNNABLE, run(set(client(), build("S3Client"))));
    assertThat(
            rebuilt(
                lazyHandler(
                    when(isNull(client()), run(call(stores, Types.RUNNABLE, "run", "void"))))))
        .isEmpty();
  }

  @Test
  void storeInAnotherObjectOfTheClassDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                        when(
                            isNull(client()),
                            run(HANDLER.callOn(HANDLER.make(), "init")),
                            run(build("S3Client"))))
                    .method("init", run(set(client(), make(Types.OBJECT))))))
        .containsExactly("S3Client");
  }

  @Test
  void storeInTheObjectThatHoldsTheKeeper() {
    Expression held = SERVICE.of(HANDLER.own("service"), "client");
    assertThat(
            rebuilt(
                handler(when(isNull(held), run(SERVICE.callOn(HANDLER.own("service"), "init"))))
                    .field("service", "a.Service", SERVICE.make()),
                clazz("a.Service")
                    .field("client", Types.OBJECT)
                    .method("init", run(set(SERVICE.own("client"), build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void storeInASuperclass() {
    assertThat(
            rebuilt(
                lazyHandler(when(isNull(BASE.own("client")), run(BASE.callOwn("init"))))
                    .extending("a.Base"),
                clazz("a.Base")
                    .field("client", Types.OBJECT)
                    .method("init", run(set(BASE.own("client"), build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void storeInATemplateMethodThatSubclassesFill() {
    assertThat(rebuilt(filling("a.Handler", "S3Client"), template())).isEmpty();
  }

  @Test
  void templateMethodIsNoStoreWhereOneSubclassStoresNothing() {
    ClassBuilder storesNothing =
        clazz("a.Careless").extending("a.Base").method("init", run(build("SqsClient")));
    assertThat(rebuilt(filling("a.Handler", "S3Client"), storesNothing, template()))
        .containsExactlyInAnyOrder("S3Client", "SqsClient");
  }

  private static ClassBuilder filling(String name, String client) {
    return clazz(name)
        .extending("a.Base")
        .method("init", run(set(BASE.own("client"), build(client))));
  }

  private static ClassBuilder template() {
    return baseHandler(when(isNull(BASE.own("client")), run(BASE.callOwn("init"))))
        .method(MethodBuilder.method("init"));
  }

  private static ClassBuilder baseHandler(Statement... body) {
    return clazz("a.Base")
        .abstractly()
        .extending(Types.REQUEST_HANDLER)
        .field("client", Types.OBJECT)
        .method(MethodBuilder.handleRequest(Types.OBJECT).body(body));
  }

  @Test
  void storeInACodeThatIsNotRelatedDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                    when(
                        isNull(client()), run(SERVICE.callShared("init")), run(build("S3Client")))),
                clazz("a.Service")
                    .field("client", Types.OBJECT)
                    .sharedMethod("init", run(set(SERVICE.shared("client"), literal("x"))))))
        .containsExactly("S3Client");
  }

  @Test
  void storingTheUnsetValueDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                    when(isNull(client()), run(set(client(), nothing())), run(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  @Test
  void flagThatIsSetInTheRegion() {
    assertThat(rebuilt(flagHandler(when(not(flag()), raiseAndBuild(true))))).isEmpty();
    assertThat(rebuilt(flagHandler(when(not(flag()), raiseAndBuild(false)))))
        .containsExactly("S3Client");
    assertThat(rebuilt(flagHandler(when(flag(), raiseAndBuild(false))))).isEmpty();
    assertThat(rebuilt(flagHandler(when(flag(), raiseAndBuild(true))))).containsExactly("S3Client");
  }

  @Test
  void flagThatIsSetBack() {
    assertThat(
            rebuilt(
                flagHandler(
                    when(not(flag()), raiseAndBuild(true)), run(set(flag(), literal(false))))))
        .containsExactly("S3Client");
  }

  private static Statement raiseAndBuild(boolean value) {
    return block(run(build("S3Client")), run(set(flag(), literal(value))));
  }

  private static ClassBuilder flagHandler(Statement... body) {
    return handler(body).field("flag", Types.BOOLEAN);
  }

  private static Expression flag() {
    return HANDLER.own("flag");
  }

  @Test
  void settingTheFieldBackOnThePathMakesItKeepNothing() {
    assertThat(rebuilt(lazyHandler(lazily(), run(set(client(), nothing())))))
        .containsExactly("S3Client");
    assertThat(rebuilt(lazyHandler(lastly(lazily(), run(set(client(), nothing()))))))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                lazyHandler(lazily(), run(HANDLER.callOwn("reset")))
                    .method("reset", run(set(client(), nothing())))))
        .containsExactly("S3Client");
  }

  @Test
  void settingAnotherFieldBackChangesNothing() {
    assertThat(
            rebuilt(
                lazyHandler(lazily(), run(set(HANDLER.own("x"), nothing())))
                    .field("x", Types.OBJECT)))
        .isEmpty();
  }

  @Test
  void settingBackWhereNobodyCallsItChangesNothing() {
    assertThat(rebuilt(lazyHandler(lazily()).method("reset", run(set(client(), nothing())))))
        .isEmpty();
  }

  @Test
  void settingBackOnFailureOnlyIsABoundedRebuild() {
    assertThat(rebuilt(lazyHandler(caught(lazily(), run(set(client(), nothing())))))).isEmpty();
  }

  @Test
  void settingBackUnderAGuardThatCountsHappensOnce() {
    assertThat(
            rebuilt(
                lazyHandler(
                        lazily(),
                        when(
                            isNull(HANDLER.own("x")),
                            run(set(client(), nothing())),
                            run(set(HANDLER.own("x"), make(Types.OBJECT)))))
                    .field("x", Types.OBJECT)))
        .isEmpty();
  }

  @Test
  void staticFieldIsKeptWhereverItIsReached() {
    Expression shared = SERVICE.shared("client");
    assertThat(
            rebuilt(
                handler(run(SERVICE.callOn(SERVICE.make(), "load"))),
                clazz("a.Service")
                    .sharedField("client", Types.OBJECT)
                    .method("load", when(isNull(shared), run(set(shared, build("S3Client")))))))
        .isEmpty();
  }

  @Test
  void lazyFieldOfAKeptObjectIsKept() {
    assertThat(
            rebuilt(
                handler(run(SERVICE.callOn(HANDLER.own("service"), "load")))
                    .field("service", "a.Service", SERVICE.make()),
                lazyService()))
        .isEmpty();
  }

  @Test
  void lazyFieldOfAnObjectMadePerInvocationIsNot() {
    assertThat(rebuilt(handler(run(SERVICE.callOn(SERVICE.make(), "load"))), lazyService()))
        .containsExactly("S3Client");
    Local service = local("service", "a.Service");
    assertThat(
            rebuilt(
                handler(
                    declare(service, SERVICE.make()), run(SERVICE.callOn(use(service), "load"))),
                lazyService()))
        .containsExactly("S3Client");
  }

  @Test
  void lazyFieldIsNotKeptWhereOneOfItsObjectsIsMadePerInvocation() {
    assertThat(
            rebuilt(
                handler(
                        run(SERVICE.callOn(HANDLER.own("service"), "load")),
                        run(SERVICE.callOn(SERVICE.make(), "load")))
                    .field("service", "a.Service", SERVICE.make()),
                lazyService()))
        .containsExactly("S3Client");
  }

  @Test
  void inheritedLazyFieldOfAnObjectMadePerInvocationIsNot() {
    Named derived = Named.named("a.Derived");
    assertThat(
            rebuilt(
                handler(run(SERVICE.callOn(derived.make(), "load"))),
                clazz("a.Derived").extending("a.Service"),
                lazyService()))
        .containsExactly("S3Client");
  }

  @Test
  void objectThatIsMadeUnderAGuardIsKept() {
    assertThat(
            rebuilt(
                handler(
                        when(
                            isNull(HANDLER.own("service")),
                            run(set(HANDLER.own("service"), SERVICE.make()))),
                        run(SERVICE.callOn(HANDLER.own("service"), "load")))
                    .field("service", "a.Service"),
                lazyService()))
        .isEmpty();
  }

  @Test
  void objectThatIsPutIntoAFieldOnEachInvocationIsNot() {
    assertThat(
            rebuilt(
                handler(
                        run(set(HANDLER.own("service"), SERVICE.make())),
                        run(SERVICE.callOn(HANDLER.own("service"), "load")))
                    .field("service", "a.Service"),
                lazyService()))
        .containsExactly("S3Client");
  }

  @Test
  void whatTheRegionCallsRunsOnceToo() {
    assertThat(
            rebuilt(
                lazyHandler(
                        when(
                            isNull(client()),
                            run(HANDLER.callOwn("connect")),
                            run(set(client(), make(Types.OBJECT)))))
                    .method("connect", run(HANDLER.callOwn("connectInner")))
                    .method("connectInner", run(build("S3Client")))))
        .isEmpty();
  }

  @Test
  void whatIsCalledBesideTheRegionTooRunsAgain() {
    assertThat(
            rebuilt(
                lazyHandler(
                        when(isNull(client()), run(set(client(), HANDLER.callOwn("connect")))),
                        run(HANDLER.callOwn("connect")))
                    .method("connect", give(build("S3Client")))))
        .containsExactly("S3Client");
  }

  @Test
  void guardsMayBeNested() {
    assertThat(
            rebuilt(
                lazyHandler(
                    when(
                        isNull(client()),
                        when(other(Types.BOOLEAN), run(set(client(), build("S3Client"))))))))
        .isEmpty();
  }

  private static ClassBuilder lazyService() {
    Expression own = SERVICE.own("client");
    return clazz("a.Service")
        .field("client", Types.OBJECT)
        .method("load", when(isNull(own), run(set(own, build("S3Client")))));
  }

  private static Statement lazily() {
    return when(isNull(client()), run(set(client(), build("S3Client"))));
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static ClassBuilder lazyHandler(Statement... body) {
    return handler(body).field("client", Types.OBJECT);
  }
}
