package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** A field that code in view stores into holds that, and no other object of its type. */
class StoredFieldsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");

  @Test
  void storedByAConstructor() {
    assertThat(rebuilt(handlerWhoseConstructor(storesService()), service())).isEmpty();
  }

  @Test
  void storedByALambda() {
    Expression lambda = lambda(Types.RUNNABLE, storesService());
    assertThat(
            rebuilt(
                handlerWhoseConstructor(run(call(lambda, Types.RUNNABLE, "run", "void"))),
                service()))
        .isEmpty();
  }

  @Test
  void storedByCodeThatNobodyCalls() {
    assertThat(
            rebuilt(
                handler(run(call(HANDLER.own("maker"), Types.SUPPLIER, "get", Types.OBJECT)))
                    .field("maker", Types.SUPPLIER)
                    .method(
                        "install",
                        run(
                            set(
                                HANDLER.own("maker"),
                                lambda(Types.SUPPLIER, give(build("S3Client"))))))))
        .isEmpty();
  }

  private static Statement storesService() {
    return run(set(HANDLER.own("service"), SERVICE.make()));
  }

  /** Uses the kept service's lazy client, and makes another service on each invocation. */
  private static ClassBuilder handlerWhoseConstructor(Statement body) {
    return handler(
            run(SERVICE.callOn(HANDLER.own("service"), "load")),
            run(SERVICE.callOn(SERVICE.make(), "rest")))
        .field("service", "a.Service")
        .constructor(body);
  }

  private static ClassBuilder service() {
    Expression client = SERVICE.own("client");
    return clazz("a.Service")
        .field("client", Types.OBJECT)
        .method("rest")
        .method("load", when(isNull(client), run(set(client, build("S3Client")))));
  }
}
