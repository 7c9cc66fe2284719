package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that are made from a kept one of their kind share what is dear in it. */
class DerivedObjectsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String CLIENT = "okhttp3.OkHttpClient";
  private static final String BUILDER = CLIENT + ".Builder";

  @Test
  void reusableObjectMadeFromAKeptOne() {
    assertThat(resources(handler(run(derived(HANDLER.own("http")))))).isEmpty();
  }

  @Test
  void reusableObjectMadeFromOneOfTheSameInvocation() {
    assertThat(resources(handler(run(derived(make(CLIENT))))))
        .containsExactly("OkHttpClient", "OkHttpClient");
  }

  private static Expression derived(Expression client) {
    return call(call(client, CLIENT, "newBuilder", BUILDER), BUILDER, "build", CLIENT);
  }

  @Test
  void clientMadeFromAKeptOneIsDearAllTheSame() {
    Expression kept = HANDLER.own("client", Types.client("S3Client"));
    assertThat(resources(handler(run(build("S3Client", kept))))).containsExactly("S3Client");
  }

  private static List<String> resources(ClassBuilder handler) {
    ClassBuilder keeping =
        handler
            .field("http", CLIENT, make(CLIENT))
            .field("client", Types.client("S3Client"), build("S3Client"));
    return findings(keeping).stream().map(Finding::resource).toList();
  }
}
