package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What containers put into fields and parameters, where no code in view does. */
class InjectedValuesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named CONFIG = Named.named("a.Config");
  private static final String BEAN = "org.springframework.context.annotation.Bean";
  private static final String PRODUCES = "jakarta.enterprise.inject.Produces";
  private static final String REQUEST = "jakarta.enterprise.context.RequestScoped";
  private static final String S3 = Types.client("S3Client");

  private final Local task = local("task", "a.Task");
  private final Local client = local("client", S3);

  @Test
  void injectedTaskRunsWhereAnExecutorIsHandedIt() {
    assertRunsTask(handler(submit(HANDLER.own("task"))).field("task", "a.Task"));
    assertRunsTask(
        handler(submit(HANDLER.own("task")))
            .field("task", "a.Task")
            .method(
                MethodBuilder.constructor()
                    .takes(task)
                    .body(run(set(HANDLER.own("task"), use(task))))));
  }

  @Test
  void injectedClientIsSharedAndNotToBeClosed() {
    assertClosesSharedClient(handler(close(HANDLER.own("client", S3))).field("client", S3));
    assertClosesSharedClient(
        handler(close(HANDLER.own("client", S3)))
            .field("client", S3)
            .method(
                MethodBuilder.constructor()
                    .takes(client)
                    .body(run(set(HANDLER.own("client"), use(client))))));
  }

  @Test
  void injectedValueThatIsNoClientMayBeClosed() {
    String stream = "java.io.InputStream";
    assertThat(
            findings(
                handler(run(call(HANDLER.own("in", stream), stream, "close", "void")))
                    .field("in", stream)))
        .isEmpty();
  }

  @Test
  void beanMethodIsHandedOtherBeans() {
    assertRunsTask(
        handler(),
        clazz("a.Config")
            .method(
                MethodBuilder.method("function")
                    .annotated(BEAN)
                    .takes(task)
                    .gives(Types.FUNCTION)
                    .body(give(function(submit(use(task)))))));
  }

  @Test
  void functionOfABeanMethodReadsTheFieldsOfItsConfiguration() {
    assertRunsTask(
        handler(),
        clazz("a.Config")
            .field("task", "a.Task")
            .method(
                MethodBuilder.method("function")
                    .annotated(BEAN)
                    .gives(Types.FUNCTION)
                    .body(give(function(submit(CONFIG.own("task")))))));
  }

  private static Expression function(Statement body) {
    return lambda(Types.FUNCTION, List.of(local("event", Types.STRING)), body);
  }

  @Test
  void producerOfRequestScopedObjectsIsHandedOthersOnEachRequest() {
    assertRunsTask(handler(), clazz("a.Config").method(perRequest(submit(use(task))).takes(task)));
  }

  @Test
  void producerOfRequestScopedObjectsReadsItsFields() {
    assertRunsTask(
        handler(),
        clazz("a.Config").field("task", "a.Task").method(perRequest(submit(CONFIG.own("task")))));
  }

  private static MethodBuilder perRequest(Statement body) {
    return MethodBuilder.method("produce").annotated(PRODUCES).annotated(REQUEST).body(body);
  }

  @Test
  void constructorOfARequestScopedClassIsHandedOthersOnEachRequest() {
    assertRunsTask(
        handler(),
        clazz("a.Scoped")
            .annotated(REQUEST)
            .method(MethodBuilder.constructor().takes(task).body(submit(use(task)))));
  }

  private static Statement submit(Expression task) {
    return run(callStatic("lib.Pool", "submit", "void", task));
  }

  private static Statement close(Expression client) {
    return run(call(client, S3, "close", "void"));
  }

  private static void assertRunsTask(ClassBuilder one) {
    assertRunsTask(one, clazz("a.Unrelated"));
  }

  private static void assertRunsTask(ClassBuilder one, ClassBuilder other) {
    ClassBuilder task =
        clazz("a.Task")
            .annotated("jakarta.inject.Singleton")
            .extending(Types.RUNNABLE)
            .method("run", run(build("S3Client")));
    assertThat(rebuilt(one, other, task)).containsExactly("S3Client");
  }

  private static void assertClosesSharedClient(ClassBuilder program) {
    assertThat(findings(program))
        .extracting(Finding::check)
        .containsExactly(Check.SHARED_CLIENT_CLOSED);
  }
}
