package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of statements that are easily overlooked run too. */
class BodyLoweringTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String CLIENT = Types.client("S3Client");

  @Test
  void startAndUpdateOfALoop() {
    Statement loop =
        new Statement.Loop(
            List.of(run(build("S3Client"))),
            other(Types.BOOLEAN),
            List.of(run(build("SqsClient"))),
            block());
    assertThat(rebuilt(handler(loop))).containsExactly("S3Client", "SqsClient");
  }

  @Test
  void resourceThatIsAVariableOfItsOwnIsClosed() {
    Statement attempt =
        new Statement.Try(List.of(run(HANDLER.own("client", CLIENT))), block(), List.of(), null);
    assertThat(findings(handler(attempt).field("client", CLIENT, build("S3Client"))))
        .extracting(Finding::check)
        .containsExactly(Check.SHARED_CLIENT_CLOSED);
  }

  @Test
  void functionsThatAreTakenOutOfAListUnderALock() {
    Local task = local("task", Types.RUNNABLE);
    Expression tasks = HANDLER.own("tasks");
    Expression add =
        call(tasks, Types.LIST, "add", "void", lambda(Types.RUNNABLE, run(build("S3Client"))));
    assertThat(
            rebuilt(
                handler(
                        locked(
                            HANDLER.self(),
                            each(task, tasks, run(call(use(task), Types.RUNNABLE, "run", "void")))))
                    .field("tasks", Types.LIST, make("java.util.ArrayList"))
                    .constructor(run(add))))
        .containsExactly("S3Client");
  }

  @Test
  void valueOfAnAssignmentToAnElement() {
    Expression element = other(Types.RUNNABLE, HANDLER.own("tasks"), other("int"));
    Expression assigned = set(element, lambda(Types.RUNNABLE, run(build("S3Client"))));
    assertThat(
            rebuilt(
                handler(run(call(assigned, Types.RUNNABLE, "run", "void")))
                    .field("tasks", "java.lang.Runnable[]")))
        .containsExactly("S3Client");
  }
}
