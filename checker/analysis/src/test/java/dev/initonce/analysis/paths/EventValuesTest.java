package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the event brings is followed to the clients that are built from it: one per tenant. */
class EventValuesTest {

  private static final String EVENT = "lib.Event";

  private final Local event = local("event", EVENT);
  private final Local context = local("context", Types.CONTEXT);
  private final Local x = local("x", Types.OBJECT);

  @Test
  void fieldOfTheEvent() {
    assertPerTenant(handling(run(build("S3Client", Named.named(EVENT).of(use(event), "region")))));
  }

  @Test
  void constantIsNotOfTheEvent() {
    Local unused = local("unused", Types.OBJECT);
    assertThat(
            tellsOfTenants(
                handling(
                    declare(unused, use(event)),
                    run(build("S3Client", callStatic("lib.Region", "of", "lib.Region"))))))
        .isFalse();
    assertThat(tellsOfTenants(handling(run(build("S3Client", use(context)))))).isFalse();
  }

  @Test
  void eventOfAHandlerThatIsALambda() {
    Expression handler =
        lambda(Types.REQUEST_HANDLER, List.of(event, context), give(build("S3Client", use(event))));
    assertPerTenant(clazz("a.Handlers").sharedField("handler", Types.REQUEST_HANDLER, handler));
  }

  @Test
  void eventOfAFunctionThatABeanMethodGives() {
    Expression function =
        lambda(Types.FUNCTION, List.of(event), give(build("S3Client", use(event))));
    assertPerTenant(
        clazz("a.Config")
            .method(
                MethodBuilder.method("function")
                    .annotated("org.springframework.context.annotation.Bean")
                    .gives(Types.FUNCTION)
                    .body(give(function))));
  }

  @Test
  void recordsOfTheEventOneByOne() {
    Expression records = call(use(event), EVENT, "getRecords", Types.LIST);
    assertPerTenant(handling(run(call(records, Types.LIST, "forEach", "void", building()))));
  }

  @Test
  void valuePassedToALibraryBesideAFunctionOfIt() {
    assertPerTenant(handling(run(callStatic("lib.Retry", "run", "void", use(event), building()))));
  }

  @Test
  void argumentOfAFunction() {
    Local function = local("function", Types.FUNCTION);
    assertPerTenant(
        handling(
            declare(function, building()),
            run(call(use(function), Types.FUNCTION, "apply", Types.OBJECT, use(event)))));
  }

  @Test
  void variableThatAnAnonymousClassCaptures() {
    Expression task =
        makeAnonymous(
            Types.RUNNABLE,
            clazz("a.Handler$1")
                .extending(Types.RUNNABLE)
                .method("run", run(build("S3Client", use(x))))
                .build());
    assertPerTenant(
        handling(declare(x, use(event)), run(call(task, Types.RUNNABLE, "run", "void"))));
  }

  /** A function that builds a client from what it is called with. */
  private Expression building() {
    return lambda(Types.FUNCTION, List.of(x), give(build("S3Client", use(x))));
  }

  private ClassBuilder handling(Statement... body) {
    return clazz("a.Handler")
        .extending(Types.generic(Types.REQUEST_HANDLER, EVENT, Types.STRING))
        .method(MethodBuilder.method("handleRequest").takes(event, context).body(body));
  }

  private static void assertPerTenant(ClassBuilder program) {
    assertThat(tellsOfTenants(program)).isTrue();
    assertThat(findings(AnalysisOptions.defaults().withPerTenant(false), program)).isEmpty();
  }

  private static boolean tellsOfTenants(ClassBuilder program) {
    assertThat(findings(program)).hasSize(1);
    return findings(program).get(0).advice().contains("comes with the event");
  }
}
