package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryPointsTest {

  private static final Named BASE = Named.named("a.Base");

  @Test
  void handlerInterfaceRawOrWithAnyEvent() {
    assertThat(rebuilt(handler(run(build("S3Client"))))).containsExactly("S3Client");
    assertThat(rebuilt(implementing(Types.REQUEST_HANDLER))).containsExactly("S3Client");
    assertThat(rebuilt(clazz("a.Other").method("handleRequest", run(build("S3Client"))))).isEmpty();
  }

  private static ClassBuilder implementing(String supertype) {
    return clazz("a.Handler").extending(supertype).method(buildingHandler(Types.OBJECT));
  }

  private static MethodBuilder buildingHandler(String event) {
    return MethodBuilder.handleRequest(event).body(run(build("S3Client")));
  }

  @Test
  void interfaceOfTheUsersOwn() {
    assertThat(
            rebuilt(
                implementing("a.MyHandler"),
                interfaze("a.MyHandler").extending(Types.REQUEST_HANDLER)))
        .containsExactly("S3Client");
  }

  @Test
  void baseHandlerCallsTheSubclass() {
    assertThat(
            rebuilt(
                clazz("a.Base")
                    .abstractly()
                    .extending(Types.REQUEST_HANDLER)
                    .method(
                        MethodBuilder.handleRequest(Types.OBJECT).body(run(BASE.callOwn("work"))))
                    .method(MethodBuilder.method("work")),
                clazz("a.First").extending("a.Base").method("work", run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  @Test
  void abstractHandlerCountsWhereNothingExtendsIt() {
    assertThat(rebuilt(implementing(Types.REQUEST_HANDLER).abstractly()))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                implementing(Types.REQUEST_HANDLER).abstractly(),
                clazz("a.Derived")
                    .extending("a.Handler")
                    .method(MethodBuilder.handleRequest(Types.OBJECT).body())))
        .isEmpty();
  }

  @Test
  void overloadOfAnotherEventTypeIsNoHandler() {
    ClassBuilder overloaded = handler().method(buildingHandler(Types.SQS_EVENT));
    assertThat(rebuilt(overloaded)).isEmpty();
  }

  @Test
  void overloadIsToldThroughABaseClassWithATypeVariable() {
    ClassBuilder base =
        clazz("a.Base")
            .abstractly()
            .typeParameters("E")
            .extending(
                new TypeUse(
                    Types.REQUEST_HANDLER,
                    List.of(Types.variable("E"), Types.variable("E")),
                    null));
    ClassBuilder bound =
        clazz("a.Handler")
            .extending(Types.generic("a.Base", Types.SQS_EVENT))
            .method(buildingHandler(Types.SQS_EVENT))
            .method(MethodBuilder.handleRequest(Types.STRING).body(run(build("SqsClient"))));
    assertThat(rebuilt(base, bound)).containsExactly("S3Client");
  }

  @Test
  void rawHandlerWithOverloadsTakesAll() {
    ClassBuilder raw =
        implementing(Types.REQUEST_HANDLER)
            .method(MethodBuilder.handleRequest(Types.STRING).body(run(build("SqsClient"))));
    assertThat(rebuilt(raw)).containsExactly("S3Client", "SqsClient");
  }

  @Test
  void methodOfAnotherArityIsNoHandler() {
    assertThat(
            rebuilt(
                clazz("a.Handler")
                    .extending(Types.REQUEST_HANDLER)
                    .method("handleRequest", run(build("S3Client")))))
        .isEmpty();
  }

  @Test
  void methodOfVariableArityIsNoHandler() {
    assertThat(
            rebuilt(
                clazz("a.Handler")
                    .extending("lib.BaseHandler", Types.REQUEST_HANDLER)
                    .method(
                        MethodBuilder.method("handleRequest")
                            .takes(local("names", "java.lang.String[]"))
                            .body(run(build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void functionThatIsNamed() {
    assertThat(rebuilt(function())).isEmpty();
    assertThat(named("a.Fun", function())).containsExactly("S3Client");
  }

  @Test
  void functionThatIsAComponentOrTakesAnEvent() {
    assertThat(rebuilt(function().annotated("org.springframework.stereotype.Component")))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                clazz("a.Fun")
                    .extending(Types.FUNCTION)
                    .method(
                        MethodBuilder.method("apply")
                            .takes(local("event", Types.SQS_EVENT))
                            .body(run(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  private static ClassBuilder function() {
    return clazz("a.Fun")
        .extending(Types.FUNCTION)
        .method(
            MethodBuilder.method("apply")
                .takes(local("x", Types.STRING))
                .body(run(build("S3Client"))));
  }

  @Test
  void lambdaThatABeanMethodGives() {
    Local event = local("event", Types.STRING);
    ClassBuilder configuration =
        clazz("a.Config")
            .annotated("org.springframework.context.annotation.Configuration")
            .method(
                MethodBuilder.method("function")
                    .annotated("org.springframework.context.annotation.Bean")
                    .gives(Types.FUNCTION)
                    .body(
                        run(build("SqsClient")),
                        give(lambda(Types.FUNCTION, List.of(event), give(build("S3Client"))))));
    assertThat(rebuilt(configuration)).containsExactly("S3Client");
  }

  @Test
  void lambdaOfAnotherTypeThatABeanMethodGives() {
    ClassBuilder configuration =
        clazz("a.Config")
            .annotated("org.springframework.context.annotation.Configuration")
            .method(
                MethodBuilder.method("shutdownHook")
                    .annotated("org.springframework.context.annotation.Bean")
                    .gives(Types.RUNNABLE)
                    .body(give(lambda(Types.RUNNABLE, run(build("S3Client"))))));
    assertThat(rebuilt(configuration)).isEmpty();
  }

  @Test
  void lambdaThatIsTypedAsAHandler() {
    Local event = local("event", Types.STRING);
    Local context = local("context", Types.CONTEXT);
    assertThat(
            rebuilt(
                clazz("a.Handlers")
                    .field(
                        "handler",
                        Types.REQUEST_HANDLER,
                        lambda(
                            Types.REQUEST_HANDLER,
                            List.of(event, context),
                            give(build("S3Client"))))
                    .sharedMethod(
                        "make",
                        give(
                            lambda(
                                Types.REQUEST_HANDLER,
                                List.of(event, context),
                                give(build("SqsClient")))))))
        .contains("SqsClient");
  }

  @Test
  void ruleWithoutAnArityFitsEveryOverload() {
    AnalysisOptions options =
        AnalysisOptions.defaults()
            .withCatalog(
                new Catalog.Builder()
                    .add(Catalog.builtIn())
                    .add(new EntryPointRule(Kind.LAMBDA_METHOD, "lib.Bus", "on", -1))
                    .build());
    ClassBuilder listener =
        clazz("a.Listener")
            .extending(Types.generic("lib.Bus", Types.STRING))
            .method(MethodBuilder.method("on").body(run(build("S3Client"))))
            .method(
                MethodBuilder.method("on")
                    .takes(local("event", Types.SQS_EVENT))
                    .body(run(build("SqsClient"))));
    assertThat(findings(options, listener))
        .extracting(Finding::resource)
        .containsExactlyInAnyOrder("S3Client", "SqsClient");
  }

  @Test
  void annotatedFunctionsAlwaysCount() {
    assertThat(
            rebuilt(
                clazz("a.Functions")
                    .method(
                        MethodBuilder.method("list")
                            .annotated("io.quarkus.funqy.Funq")
                            .body(run(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  private static List<String> named(String handler, ClassBuilder... classes) {
    AnalysisOptions options = AnalysisOptions.defaults().withHandlers(Set.of(handler));
    return findings(options, classes).stream().map(finding -> finding.resource()).toList();
  }
}
