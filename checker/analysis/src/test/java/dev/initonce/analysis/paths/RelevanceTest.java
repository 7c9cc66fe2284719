package dev.initonce.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.AnalysisOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {

  private static boolean mayFindIn(AnalysisOptions options, String mentioned) {
    return Analysis.with(options).mayFindIn(List.of("java.lang.String", mentioned));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.services.lambda.runtime.RequestHandler",
        "com.amazonaws.services.lambda.runtime.Context",
        "com.amazonaws.services.lambda.runtime.events.SQSEvent",
        "io.quarkus.funqy.Funq",
        "jakarta.ws.rs.GET",
        "org.springframework.context.annotation.Bean",
        "org.springframework.stereotype.Component",
        "org.springframework.context.annotation.Scope",
        "jakarta.inject.Inject",
      })
  void whatMakesEntryPointsMatters(String mentioned) {
    assertThat(mayFindIn(AnalysisOptions.defaults(), mentioned)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "software.amazon.awssdk.services.s3.S3Client",
        "java.util.function.Function",
        "a.RequestHandler"
      })
  void resourcesAloneDoNot(String mentioned) {
    assertThat(mayFindIn(AnalysisOptions.defaults(), mentioned)).isFalse();
  }

  @Test
  void namedHandlersAlwaysMatter() {
    AnalysisOptions options = AnalysisOptions.defaults().withHandlers(Set.of("a.B::c"));
    assertThat(mayFindIn(options, "a.B")).isTrue();
  }
}
