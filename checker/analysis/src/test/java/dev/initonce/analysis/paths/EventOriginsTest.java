package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that are built from what the event brings: only those get the advice for tenants. */
class EventOriginsTest {

  private static final Local EVENT = local("event", Types.STRING);

  @Test
  void clientThatIsBuiltFromTheEvent() {
    assertFromEvent(use(EVENT));
    assertNotFromEvent(literal("eu-west-1"));
  }

  @Test
  void objectThatIsMadeFromTheEvent() {
    assertFromEvent(make("lib.Credentials", use(EVENT)));
    assertNotFromEvent(make("lib.Credentials", literal("x")));
  }

  @Test
  void textThatIsMadeFromTheEvent() {
    assertFromEvent(call(use(EVENT), Types.STRING, "trim", Types.STRING));
    assertFromEvent(callStatic(Types.STRING, "valueOf", Types.STRING, use(EVENT)));
  }

  private static void assertFromEvent(Expression argument) {
    assertThat(findings(building(argument)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.advice()).contains("comes with the event"));
    assertThat(withoutTenants(argument)).isEmpty();
  }

  private static void assertNotFromEvent(Expression argument) {
    assertThat(withoutTenants(argument)).hasSize(1);
  }

  private static List<Finding> withoutTenants(Expression argument) {
    return findings(AnalysisOptions.defaults().withPerTenant(false), building(argument));
  }

  private static ClassBuilder building(Expression argument) {
    return clazz("a.Handler")
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .method(
            MethodBuilder.method("handleRequest")
                .takes(EVENT, local("context", Types.CONTEXT))
                .body(run(build("S3Client", argument))));
  }
}
