package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;

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
  void missingHandlerFailsEachInvocation() {
    try (LocalLambda runtime = LocalLambda.builder("dev.initonce.Missing").start()) {
      InvocationResult result = runtime.invoke("{}");

      assertThat(result.status()).isEqualTo(InvocationStatus.FAILED);
      assertThat(result.payload()).contains("Class not found: dev.initonce.Missing");
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
