package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Local;
import org.junit.jupiter.api.Test;

/** Local and anonymous classes see the variables of the code that they stand in. */
class CapturedVariablesTest {

  @Test
  void anonymousClassRunsAFunctionOfTheMethodAroundIt() {
    Local factory = local("factory", Types.SUPPLIER);
    ClassBuilder action =
        clazz("a.Handler$7")
            .extending(Types.RUNNABLE)
            .method("run", run(call(use(factory), Types.SUPPLIER, "get", Types.OBJECT)));
    assertThat(
            rebuilt(
                handler(
                    declare(factory, lambda(Types.SUPPLIER, give(build("S3Client")))),
                    run(
                        call(
                            makeAnonymous(Types.RUNNABLE, action.build()),
                            Types.RUNNABLE,
                            "run",
                            "void")))))
        .containsExactly("S3Client");
  }
}
