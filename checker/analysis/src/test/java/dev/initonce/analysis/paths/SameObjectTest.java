package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
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

/** On which object a store counts: on that whose field is tested. */
class SameObjectTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");

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
  void storeInAStaticMethodThatIsHandedTheObject() {
    Local handler = local("handler", "a.Handler");
    assertThat(
            rebuilt(
                lazyHandler(when(isNull(client()), run(HANDLER.callShared("init", HANDLER.self()))))
                    .method(
                        MethodBuilder.method("init")
                            .shared()
                            .takes(handler)
                            .body(
                                run(set(HANDLER.of(use(handler), "client"), build("S3Client")))))))
        .isEmpty();
  }

  @Test
  void storeInAnObjectThatTheHolderIsHandedDoesNotCount() {
    Local other = local("other", "a.Service");
    Expression held = SERVICE.of(HANDLER.own("service"), "client");
    assertThat(
            rebuilt(
                handler(
                        when(
                            isNull(held),
                            run(SERVICE.callOn(HANDLER.own("service"), "fill", SERVICE.make())),
                            run(build("S3Client"))))
                    .field("service", "a.Service", SERVICE.make()),
                clazz("a.Service")
                    .field("client", Types.OBJECT)
                    .method(
                        MethodBuilder.method("fill")
                            .takes(other)
                            .body(run(set(SERVICE.of(use(other), "client"), literal("x")))))))
        .containsExactly("S3Client");
  }

  @Test
  void storeInTheObjectThatALocalStandsFor() {
    Local service = local("service", "a.Service");
    Local another = local("another", "a.Service");
    assertThat(rebuilt(storing(service, service, another), holder())).isEmpty();
    assertThat(rebuilt(storing(service, another, another), holder())).containsExactly("S3Client");
  }

  private static ClassBuilder storing(Local tested, Local stored, Local another) {
    return handler(
            declare(tested, HANDLER.own("service")),
            declare(another, HANDLER.own("another")),
            when(
                isNull(SERVICE.of(use(tested), "client")),
                run(set(SERVICE.of(use(stored), "client"), build("S3Client")))))
        .field("service", "a.Service", SERVICE.make())
        .field("another", "a.Service", SERVICE.make());
  }

  private static ClassBuilder holder() {
    return clazz("a.Service").field("client", Types.OBJECT);
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static ClassBuilder lazyHandler(Statement... body) {
    return handler(body).field("client", Types.OBJECT);
  }
}
