package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.select;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.arm;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.match;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code in the arms of a switch runs, and what they give is what the switch gives. */
class SwitchesTest {

  private static final Expression CLIENT = Named.named("a.Handler").own("client");

  @Test
  void everyArmOfAStatementRuns() {
    assertThat(rebuiltBy(match(arm(run(build("S3Client"))), arm(run(build("SqsClient"))))))
        .containsExactly("S3Client", "SqsClient");
  }

  @Test
  void earlyReturnInAnArmGuardsTheRestOfThatArmOnly() {
    Statement leaves = when(isNotNull(CLIENT), leave());
    Statement store = run(set(CLIENT, build("S3Client")));
    assertThat(rebuiltBy(match(arm(leaves, store), arm()))).isEmpty();
    assertThat(rebuiltBy(match(arm(leaves), arm(store)))).containsExactly("S3Client");
  }

  @Test
  void expressionGivesWhatItsArmsYield() {
    Expression quiet = lambda(Types.RUNNABLE, run(other("int")));
    Expression loud = lambda(Types.RUNNABLE, run(build("S3Client")));
    assertThat(rebuiltBy(run(select(Types.RUNNABLE, yielding(quiet), yielding(loud))))).isEmpty();
    Expression chosen = select(Types.RUNNABLE, yielding(quiet), yielding(loud));
    assertThat(rebuiltBy(run(call(chosen, Types.RUNNABLE, "run", "void"))))
        .containsExactly("S3Client");
  }

  private static Statement.Arm yielding(Expression value) {
    return arm(new Statement.Yield(value));
  }

  private static List<String> rebuiltBy(Statement... body) {
    return rebuilt(handler(body).field("client", Types.OBJECT));
  }
}
