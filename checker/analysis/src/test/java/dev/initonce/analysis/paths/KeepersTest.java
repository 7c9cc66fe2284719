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
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
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

/** Which guards count: those whose keeper outlives the invocation. */
class KeepersTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");

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

  @Test
  void ofNestedGuardsOneIsEnough() {
    Expression x = HANDLER.own("x");
    Statement nested =
        when(
            isNull(client()),
            when(isNull(x), run(set(client(), build("S3Client"))), run(set(x, literal("x")))));
    assertThat(rebuilt(lazyHandler(nested, run(set(x, nothing()))).field("x", Types.OBJECT)))
        .isEmpty();
    assertThat(
            rebuilt(
                lazyHandler(nested, run(set(x, nothing())), run(set(client(), nothing())))
                    .field("x", Types.OBJECT)))
        .containsExactly("S3Client");
  }

  /** By the time the second loader arrives, the map has long been seen to be the call's own. */
  @Test
  void eachLoaderRunsWhoseMapIsMadePerInvocation() {
    Local loader = local("loader", Types.FUNCTION);
    Local map = local("map", Types.MAP);
    Expression load =
        call(use(map), Types.MAP, "computeIfAbsent", Types.OBJECT, literal("k"), use(loader));
    assertThat(
            rebuilt(
                handler(loading("S3Client"), run(HANDLER.callOwn("far")))
                    .method("far", run(HANDLER.callOwn("further")))
                    .method("further", run(HANDLER.callOwn("furthest")))
                    .method("furthest", loading("SqsClient"))
                    .method(
                        MethodBuilder.method("load")
                            .takes(loader)
                            .body(declare(map, make(Types.HASH_MAP)), run(load)))))
        .containsExactly("S3Client", "SqsClient");
  }

  private static Statement loading(String client) {
    return run(HANDLER.callOwn("load", lambda(Types.FUNCTION, give(build(client)))));
  }

  private static ClassBuilder lazyService() {
    Expression own = SERVICE.own("client");
    return clazz("a.Service")
        .field("client", Types.OBJECT)
        .method("load", when(isNull(own), run(set(own, build("S3Client")))));
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static ClassBuilder lazyHandler(Statement... body) {
    return handler(body).field("client", Types.OBJECT);
  }
}
