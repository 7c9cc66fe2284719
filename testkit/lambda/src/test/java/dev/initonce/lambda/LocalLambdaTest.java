package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalLambdaTest {
  @Test
  void handlerGetsTheEventAndItsAnswerComesBack() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Echo.class)) {
      String event = "{\"name\":\"Käse\"}";

      InvocationResult result = runtime.invoke(event);

      assertThat(result.status()).isEqualTo(InvocationStatus.SUCCEEDED);
      assertThat(result.response()).isEqualTo(event);
      assertThat(result.duration()).isPositive();
      assertThat(runtime.initDuration()).isPositive();
    }
  }

  @Test
  void contextHoldsWhatTheRuntimeWasGiven() {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Tell.class)
            .memoryMegabytes(256)
            .timeout(Duration.ofSeconds(20))
            .environment("AWS_LAMBDA_FUNCTION_NAME", "collections")
            .start()) {
      InvocationResult result =
          runtime.invoke(
              Invocation.of("\"context\"")
                  .withClientContext("{\"client\":{\"app_title\":\"web\"}}"));

      assertThat(result.response())
          .contains("\"requestId\":\"" + result.requestId() + "\"")
          .contains("\"arn\":\"arn:aws:lambda:us-east-1:000000000000:function:collections\"")
          .contains("\"memory\":256")
          .containsPattern("\"remaining\":(1[0-9]|20)[0-9]{3}")
          .doesNotContain("\"client\":\"null\"");
    }
  }

  @Test
  void traceHeaderReachesTheFunction() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Tell.class)) {
      String header = Invocation.newTraceHeader();

      String told = runtime.invoke(Invocation.of("\"trace\"").withTraceHeader(header)).response();

      assertThat(told).isEqualTo("\"" + header + "\"");
    }
  }

  @Test
  void environmentIsLambdasAndNotThisMachines() {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Tell.class).environment("TABLE", "t-1").start()) {
      String told = runtime.invoke("\"environment\"").response();

      assertThat(told)
          .contains("\"TABLE\":\"t-1\"")
          .contains("\"AWS_EC2_METADATA_DISABLED\":\"true\"")
          .contains("\"AWS_ACCESS_KEY_ID\":\"local\"")
          .contains("\"AWS_LAMBDA_INITIALIZATION_TYPE\":\"on-demand\"")
          .doesNotContain(System.getenv("HOME") + "\"");
    }
  }

  @Test
  void classPathOfTheFunctionIsAllThatItNeedsToName() throws URISyntaxException {
    Path classes =
        Paths.get(Handlers.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Harm.class).classPath(List.of(classes)).start()) {
      assertThat(runtime.invoke("\"work\"").response()).isEqualTo("\"invocation 1\"");
    }
  }

  @Test
  void memorySettingSetsTheHeap() {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Tell.class).memoryMegabytes(1024).start()) {
      long heap = Long.parseLong(runtime.invoke("\"heap\"").response());

      assertThat(heap).isBetween(800L << 20, 871L << 20);
    }
  }

  @Test
  void answersUpToLambdasLimitComeBackWhole() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Tell.class)) {
      assertThat(runtime.invoke("\"large\"").response()).hasSize(6 * 1024 * 1024);
    }
  }

  @Test
  void thrownExceptionIsReportedAndTheEnvironmentGoesOn() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Harm.class)) {
      InvocationResult failed = runtime.invoke("\"fail\"");

      assertThat(failed.status()).isEqualTo(InvocationStatus.FAILED);
      assertThat(failed.payload())
          .contains("\"errorType\":\"java.lang.IllegalStateException\"")
          .contains("\"errorMessage\":\"as it was told\"")
          .contains("stackTrace");
      assertThatThrownBy(failed::response).hasMessageContaining("as it was told");
      assertThat(runtime.invoke("\"work\"").response()).isEqualTo("\"invocation 1\"");
      assertThat(runtime.environmentsStarted()).isEqualTo(1);
    }
  }

  @Test
  void timeoutEndsTheEnvironmentAndTheNextInvocationStartsAnother() {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Harm.class).timeout(Duration.ofSeconds(2)).start()) {
      runtime.invoke("\"work\"").response();

      InvocationResult late = runtime.invoke("\"hang\"");

      assertThat(late.status()).isEqualTo(InvocationStatus.TIMED_OUT);
      assertThat(late.payload())
          .isEqualTo(
              "{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":\"RequestId: "
                  + late.requestId()
                  + " Error: Task timed out after 2.00 seconds\"}");
      assertThat(runtime.invoke("\"work\"").response()).isEqualTo("\"invocation 1\"");
      assertThat(runtime.environmentsStarted()).isEqualTo(2);
    }
  }

  @Test
  void environmentThatEndsItselfIsReported() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Harm.class)) {
      InvocationResult gone = runtime.invoke("\"exit\"");

      assertThat(gone.status()).isEqualTo(InvocationStatus.EXITED);
      assertThat(gone.payload())
          .contains("Runtime.ExitError")
          .contains("Runtime exited with error: exit status 3");
      assertThat(runtime.invoke("\"work\"").response()).isEqualTo("\"invocation 1\"");
    }
  }

  @Test
  void eventThatTheHandlerCannotReadIsAnError() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Harm.class)) {
      assertThat(runtime.invoke("{").status()).isEqualTo(InvocationStatus.FAILED);
    }
  }

  @Test
  void logIsCaptured() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Harm.class)) {
      runtime.invoke("\"exit\"");

      assertThat(runtime.log()).contains("about to exit");
    }
  }

  @Test
  void closedRuntimeTakesNoInvocation() {
    LocalLambda runtime = LocalLambda.start(Handlers.Echo.class);
    runtime.close();
    runtime.close();

    assertThatThrownBy(() -> runtime.invoke("{}")).hasMessage("the runtime is closed");
  }
}
