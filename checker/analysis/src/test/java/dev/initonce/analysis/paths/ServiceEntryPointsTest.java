package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Web endpoints and listeners: entry points on request, or behind a Lambda that proxies. */
class ServiceEntryPointsTest {

  private static final String GET = "jakarta.ws.rs.GET";
  private static final String PROXY =
      "com.amazonaws.serverless.proxy.jersey.JerseyLambdaContainerHandler";

  @Test
  void countOnRequest() {
    assertThat(rebuilt(resource())).isEmpty();
    assertThat(findings(AnalysisOptions.defaults().withServices(true), resource()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.summary()).endsWith("on every request"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mentions")
  void countBehindAProxyThatTheProgramMentions(ClassBuilder main) {
    assertThat(rebuilt(resource(), main)).containsExactly("S3Client");
  }

  static Stream<Named<ClassBuilder>> mentions() {
    return Stream.of(
        named("extended", main().extending(PROXY)),
        named("kept in a field", main().field("proxy", PROXY)),
        named("made in a method", main().method("start", run(make(PROXY)))),
        named("made in an instance block", main().instanceBlock(run(make(PROXY)))),
        named("made in a static block", main().staticBlock(run(make(PROXY)))),
        named("made in a lambda", main().sharedField("later", Types.RUNNABLE, later())),
        named("called", main().method("start", run(callStatic(PROXY, "start", "")))),
        named("given by a library", main().method("start", run(callStatic("l.L", "of", PROXY)))));
  }

  private static ClassBuilder main() {
    return clazz("a.Main");
  }

  private static Expression later() {
    return lambda(Types.RUNNABLE, run(make(PROXY)));
  }

  @Test
  void countBehindAProxyThatIsNamedAsTheHandler() {
    AnalysisOptions options =
        AnalysisOptions.defaults()
            .withHandlers(
                Set.of(
                    "com.amazonaws.serverless.proxy.spring.SpringDelegatingLambdaContainerHandler::handleRequest"));
    assertThat(findings(options, resource()))
        .extracting(Finding::resource)
        .containsExactly("S3Client");
  }

  @Test
  void doNotCountBesideALambdaThatProxiesNothing() {
    assertThat(rebuilt(resource(), handler())).isEmpty();
  }

  private static ClassBuilder resource() {
    return clazz("a.Resource")
        .method(MethodBuilder.method("list").annotated(GET).body(run(build("S3Client"))));
  }
}
