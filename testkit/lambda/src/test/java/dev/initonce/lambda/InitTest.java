package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitTest {
  @Test
  void constructorThatThrowsIsReportedAsLambdaReportsIt() {
    assertThatThrownBy(() -> LocalLambda.start(Handlers.FailsInConstructor.class))
        .isInstanceOf(LambdaInitException.class)
        .hasMessageStartingWith("init failed")
        .asInstanceOf(type(LambdaInitException.class))
        .satisfies(e -> assertThat(e.payload()).contains("no table name"))
        .satisfies(e -> assertThat(e.log()).contains("IllegalStateException"));
  }

  @Test
  void staticInitialiserThatThrowsIsReportedAsLambdaReportsIt() {
    assertThatThrownBy(() -> LocalLambda.start(Handlers.FailsInStaticInitialiser.class))
        .isInstanceOf(LambdaInitException.class)
        .hasMessageStartingWith("init failed")
        .asInstanceOf(type(LambdaInitException.class))
        .satisfies(e -> assertThat(e.payload()).contains("ExceptionInInitializerError"))
        .satisfies(e -> assertThat(e.log()).contains("no bucket name"));
  }

  /** Lambda's runtime says so for each invocation, and so does not fail in init. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dev.initonce.Missing                                       | Class not found: dev.initonce.Missing
          dev.initonce.lambda.Handlers$Echo::missing                 | No public method named missing
          dev.initonce.lambda.Handlers$NoHandler                     | does not implement an appropriate handler interface
          dev.initonce.lambda.Handlers$NeedsAnArgument               | has no public zero-argument constructor
          dev.initonce.lambda.Handlers$Unfinished                    | java.lang.InstantiationException
          dev.initonce.lambda.Handlers$Hidden                        | Handlers$Hidden has no public zero-argument constructor
          """)
  void handlerThatCannotBeLoadedFailsEachInvocation(String handler, String message) {
    try (LocalLambda runtime = LocalLambda.builder(handler).start()) {
      for (int i = 0; i < 2; i++) {
        InvocationResult result = runtime.invoke("{}");

        assertThat(result.status()).isEqualTo(InvocationStatus.FAILED);
        assertThat(result.payload()).contains(message);
      }
      assertThat(runtime.environmentsStarted()).isEqualTo(1);
    }
  }

  @Test
  void jvmThatDoesNotStartIsReportedWithItsWords() {
    assertThatThrownBy(
            () -> LocalLambda.builder(Handlers.Echo.class).jvmOptions("-XX:+NoSuch").start())
        .isInstanceOf(LambdaInitException.class)
        .hasMessageContaining("init ended with exit status 1")
        .hasMessageContaining("NoSuch");
  }

  @Test
  void snapStartRunsItsHooksAroundTheSnapshot() {
    try (LocalLambda runtime = LocalLambda.builder(Handlers.Hooked.class).snapStart().start()) {
      assertThat(runtime.restoreDuration()).isZero();

      String phases = runtime.invoke("\"\"").response();

      assertThat(phases).isEqualTo("[\"constructed\",\"before checkpoint\",\"after restore\"]");
      assertThat(runtime.restoreDuration()).isPositive();
    }
  }

  @Test
  void withoutSnapStartNoHookRuns() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Hooked.class)) {
      assertThat(runtime.invoke("\"\"").response()).isEqualTo("[\"constructed\"]");
    }
  }

  @Test
  void hookThatFailsAfterRestoreIsReported() {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Hooked.class)
            .snapStart()
            .environment("FAIL_RESTORE", "1")
            .start()) {
      assertThatThrownBy(runtime::restore)
          .isInstanceOf(LambdaInitException.class)
          .hasMessageStartingWith("restore failed");
    }
  }
}
