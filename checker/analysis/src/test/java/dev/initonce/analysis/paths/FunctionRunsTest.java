package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.during;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lambdas run that are handed on: the path to them, how often, and what comes out. */
class FunctionRunsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named TASKS = Named.named("a.Tasks");

  private final Local task = local("task", Types.RUNNABLE);

  @Test
  void lambdaOfTheSameInvocationCountsWhereItIsMade() {
    Finding finding = only(handler(run(execute(building()))), tasks(run(runTask())));
    assertThat(methodsOf(finding)).containsExactly("Handler.handleRequest");
    assertThat(finding.perRecord()).isFalse();
  }

  @Test
  void lambdaThatIsKeptCountsWhereItIsRun() {
    Finding finding =
        only(
            handler(run(execute(HANDLER.own("task")))).field("task", Types.RUNNABLE, building()),
            tasks(run(runTask())));
    assertThat(methodsOf(finding))
        .containsExactly("Handler.handleRequest", "Tasks.execute", "lambda in Handler");
  }

  @Test
  void lambdaThatALoopMakesRunsPerRecord() {
    Expression records = callStatic(Types.LIST, "of", Types.LIST);
    Finding finding =
        only(
            handler(each(local("e", Types.OBJECT), records, run(execute(building())))),
            tasks(run(runTask())));
    assertThat(finding.perRecord()).isTrue();
  }

  @Test
  void lambdaThatALoopRunsRunsPerRecord() {
    Finding finding =
        only(
            handler(run(execute(building()))), tasks(during(other(Types.BOOLEAN), run(runTask()))));
    assertThat(finding.perRecord()).isTrue();
  }

  @Test
  void functionThatAFunctionGives() {
    Local outer = local("outer", Types.SUPPLIER);
    Expression inner = call(use(outer), Types.SUPPLIER, "get", Types.RUNNABLE);
    assertThat(
            rebuilt(
                handler(
                    declare(outer, lambda(Types.SUPPLIER, give(building()))),
                    run(call(inner, Types.RUNNABLE, "run", "void")))))
        .containsExactly("S3Client");
  }

  /** A lazy field holds what a library made of a function; it is used on each invocation. */
  @Test
  void libraryThatMayHoldAFunctionRunsItLater() {
    assertThat(rebuilt(keepingResultOf("", "map"))).isEmpty();
    assertThat(rebuilt(keepingResultOf("", "register"))).containsExactly("S3Client");
    assertThat(rebuilt(keepingResultOf("lib.Registry", "map"))).containsExactly("S3Client");
  }

  private static ClassBuilder keepingResultOf(String owner, String method) {
    Expression held = HANDLER.own("held");
    Expression result = call(HANDLER.own("lib"), owner, method, Types.OBJECT, building());
    return handler(
            when(isNull(held), run(set(held, result))),
            run(call(held, "lib.Handle", "fire", "void")))
        .field("held", Types.OBJECT)
        .field("lib", Types.OBJECT);
  }

  private static Expression building() {
    return lambda(Types.RUNNABLE, run(build("S3Client")));
  }

  private static Expression execute(Expression task) {
    return TASKS.callShared("execute", task);
  }

  private ClassBuilder tasks(Statement body) {
    return clazz("a.Tasks").method(MethodBuilder.method("execute").shared().takes(task).body(body));
  }

  private Expression runTask() {
    return call(use(task), Types.RUNNABLE, "run", "void");
  }

  private static Finding only(ClassBuilder... classes) {
    List<Finding> findings = findings(classes);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> methodsOf(Finding finding) {
    return finding.path().stream().map(PathStep::method).toList();
  }
}
