package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.reference;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A lambda that runs once and on each invocation has its variables anew in each run: what a run on
 * an invocation closes is what it made, not what the first run made and kept.
 */
class LambdaVariablesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named STORE = Named.named("a.Store");

  @Test
  void localVariable() {
    Local store = local("store", STORE.name());
    assertOwnStoreIsClosed(declare(store, STORE.make()), run(STORE.callOn(use(store), "end")));
  }

  @Test
  void variableOfALoop() {
    Local store = local("store", STORE.name());
    Expression stores = callStatic(Types.LIST, "of", Types.LIST, STORE.make());
    assertOwnStoreIsClosed(each(store, stores, run(STORE.callOn(use(store), "end"))));
  }

  @Test
  void receiverOfAMethodReference() {
    Expression end = reference(Types.RUNNABLE, STORE.make(), STORE.name(), "end");
    assertOwnStoreIsClosed(run(call(end, Types.RUNNABLE, "run", "void")));
  }

  private static void assertOwnStoreIsClosed(Statement... body) {
    List<Finding> findings =
        Programs.findings(
            handler(run(call(HANDLER.own("task"), Types.RUNNABLE, "run", "void")))
                .field("task", Types.RUNNABLE)
                .constructor(
                    run(set(HANDLER.own("task"), lambda(Types.RUNNABLE, body))),
                    run(call(HANDLER.own("task"), Types.RUNNABLE, "run", "void"))),
            clazz(STORE.name())
                .field("client", Types.client("S3Client"), build("S3Client"))
                .method(
                    "end",
                    run(
                        call(
                            STORE.own("client", Types.client("S3Client")),
                            Types.client("S3Client"),
                            "close",
                            "void"))));
    assertThat(findings).extracting(Finding::check).containsExactly(Check.CLIENT_BUILT);
  }
}
