package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.reference;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** {@code Type::method} where the object to call it on is the first that is passed. */
class MethodReferencesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named TASK = Named.named("a.Task");
  private static final Named STEP = Named.named("a.Step");
  private static final Named STEPS = Named.named("a.Steps");

  @Test
  void runsOnTheObjectsOfTheListAndOnNoOthers() {
    Expression client = TASK.own("client");
    assertThat(
            rebuilt(
                handler(runEach(), run(TASK.callOn(TASK.make(), "rest")))
                    .field("tasks", Types.LIST)
                    .constructor(
                        run(
                            call(
                                HANDLER.own("tasks"),
                                Types.LIST,
                                "add",
                                Types.BOOLEAN,
                                TASK.make()))),
                clazz("a.Task")
                    .field("client", Types.OBJECT)
                    .method("rest")
                    .method(
                        "work",
                        when(isNull(client), run(set(client, build("S3Client")))),
                        run(build("SqsClient")))))
        .containsExactly("SqsClient");
  }

  @Test
  void runsOnObjectsThatNobodyIsSeenToPass() {
    assertThat(
            rebuilt(
                handler(runEach()).field("tasks", Types.LIST),
                clazz("a.Task").method("work", run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  private static Statement runEach() {
    Expression work = reference(Types.CONSUMER, null, "a.Task", "work");
    return run(call(HANDLER.own("tasks"), Types.LIST, "forEach", "void", work));
  }

  @Test
  void passesOnWhatFollowsTheObject() {
    Local step = local("step", "a.Step");
    Local maker = local("maker", Types.SUPPLIER);
    Expression made =
        STEP.callOn(
            use(step),
            "apply",
            TASK.make(),
            lambda(Types.SUPPLIER, give(build("S3Client"))),
            literal("x"));
    assertThat(
            rebuilt(
                handler(run(STEPS.callShared("run", reference("a.Step", null, "a.Task", "work")))),
                clazz("a.Steps")
                    .method(MethodBuilder.method("run").shared().takes(step).body(run(made))),
                interfaze("a.Step")
                    .method(
                        MethodBuilder.method("apply")
                            .takes(
                                local("task", "a.Task"),
                                local("maker", Types.SUPPLIER),
                                local("name", Types.STRING))),
                clazz("a.Task")
                    .method(
                        MethodBuilder.method("work")
                            .takes(maker, local("name", Types.STRING))
                            .body(run(call(use(maker), Types.SUPPLIER, "get", Types.OBJECT))))))
        .containsExactly("S3Client");
  }
}
