package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
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

/** {@code Outer.this}, and the fields that inner and anonymous classes read through it. */
class EnclosingObjectsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");
  private static final Named TASK = Named.named("a.Service.Task");

  @Test
  void lazyFieldOfTheKeptHandlerIsKeptForItsInnerObjects() {
    Named inner = Named.named("a.Handler.Inner");
    assertThat(
            rebuilt(
                handler(run(inner.callOn(inner.make(), "work"))).field("client", Types.OBJECT),
                clazz("a.Handler.Inner")
                    .within("a.Handler")
                    .method("work", lazily(HANDLER.own("client")))))
        .isEmpty();
  }

  @Test
  void lazyFieldIsNotKeptWhereTheEnclosingObjectIsMadePerInvocation() {
    assertThat(
            rebuilt(
                handler(run(SERVICE.callOn(SERVICE.make(), "work"))),
                service().method("work", run(TASK.callOn(TASK.make(), "work"))),
                task()))
        .containsExactlyInAnyOrder("S3Client", "SqsClient");
  }

  @Test
  void keptInnerObjectWasMadeByAKeptOne() {
    Expression kept = TASK.callOn(SERVICE.of(HANDLER.own("service"), "task"), "work");
    assertThat(
            rebuilt(
                handler(run(kept), run(SERVICE.make()))
                    .field("service", "a.Service", SERVICE.make()),
                service().field("task", "a.Service.Task", TASK.make()),
                task()))
        .containsExactly("SqsClient");
  }

  @Test
  void anonymousObjectSeesTheOneThatMadeIt() {
    Expression task =
        makeAnonymous(Types.RUNNABLE, working("a.Service$1").extending(Types.RUNNABLE).build());
    assertThat(
            rebuilt(
                handler(
                        run(SERVICE.callOn(HANDLER.own("service"), "work")),
                        run(SERVICE.callOn(SERVICE.make(), "rest")))
                    .field("service", "a.Service", SERVICE.make()),
                service().method("work", run(call(task, Types.RUNNABLE, "run", "void")))))
        .containsExactly("SqsClient");
  }

  /** A service that holds what its tasks use. */
  private static ClassBuilder service() {
    return clazz("a.Service")
        .field("client", Types.OBJECT)
        .field("queues", Types.SUPPLIER, lambda(Types.SUPPLIER, give(build("SqsClient"))))
        .method("rest");
  }

  private static ClassBuilder task() {
    return working("a.Service.Task").within("a.Service");
  }

  /** Initialises the service's S3 client lazily, and lets its supplier build an SQS client. */
  private static ClassBuilder working(String name) {
    Expression queue = call(SERVICE.own("queues"), Types.SUPPLIER, "get", Types.OBJECT);
    Statement lazily = lazily(SERVICE.own("client"));
    return clazz(name).method("work", lazily, run(queue)).method("run", lazily, run(queue));
  }

  private static Statement lazily(Expression field) {
    return when(isNull(field), run(set(field, build("S3Client"))));
  }
}
