package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.during;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import org.junit.jupiter.api.Test;

/** Programs whose objects could be wrapped without end. */
class RecursionTest {

  private static final Named STAGE = Named.named("a.Stage");

  @Test
  void stagesThatWrapEachOtherInALoop() {
    Local stage = local("stage", "a.Stage");
    Expression wrapper =
        makeAnonymous(
            "a.Stage",
            clazz("a.Stage$1").extending("a.Stage").method("work", run(build("S3Client"))).build());
    assertThat(
            rebuilt(
                handler(
                    declare(stage, STAGE.make()),
                    during(
                        other(Types.BOOLEAN),
                        run(set(use(stage), STAGE.callOn(use(stage), "then")))),
                    run(STAGE.callOn(use(stage), "work"))),
                clazz("a.Stage").method("work").method("then", give(wrapper))))
        .containsExactly("S3Client");
  }
}
