package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LogTest {
  /** Logs its event in each way there is. */
  public static final class Logs implements RequestHandler<String, String> {
    public Logs() {
      System.out.print("built");
    }

    @Override
    public String handleRequest(String text, Context context) {
      LambdaLogger logger = context.getLogger();
      logger.log("first " + text);
      logger.log("second " + text);
      logger.log(("bytes of " + text).getBytes(StandardCharsets.UTF_8));
      return text;
    }
  }

  @Test
  void eachCallOfTheLoggerIsALineOnceTheInvocationHasEnded() {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (LocalLambda runtime = LocalLambda.builder(Logs.class).onLog(heard::add).start()) {
      assertThat(runtime.log()).isEqualTo("built");

      runtime.invoke("\"käse\"").response();

      assertThat(runtime.log().lines())
          .containsExactly("built", "first käse", "second käse", "bytes of käse");
      assertThat(heard).containsExactly("built", "first käse", "second käse", "bytes of käse");
    }
  }

  @Test
  void jsonFormatIsOneObjectALine() {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (LocalLambda runtime =
        LocalLambda.builder(Logs.class)
            .environment("AWS_LAMBDA_LOG_FORMAT", "JSON")
            .onLog(heard::add)
            .start()) {
      InvocationResult result = runtime.invoke("\"x\"");

      List<String> lines = runtime.log().lines().toList();
      assertThat(lines).hasSize(4).isEqualTo(heard);
      assertThat(lines.get(1))
          .startsWith("{")
          .endsWith("}")
          .contains("\"message\":\"first x\"")
          .contains("\"AWSRequestId\":\"" + result.requestId() + "\"");
      assertThat(lines.get(2)).contains("\"message\":\"second x\"");
      assertThat(lines.get(3)).isEqualTo("bytes of x");
    }
  }

  /** Writes past the logger, and ends no line. */
  public static final class Prints implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String text, Context context) {
      System.out.println("line of " + text);
      System.err.print("rest of " + text);
      System.err.flush();
      return text;
    }
  }

  @Test
  void whatIsPrintedWithoutALineEndIsALineOnceTheInvocationHasEnded() {
    try (LocalLambda runtime = LocalLambda.start(Prints.class)) {
      runtime.invoke("\"a\"").response();
      assertThat(runtime.log().lines()).containsExactly("line of a", "rest of a");

      runtime.invoke("\"b\"").response();
      assertThat(runtime.log().lines())
          .containsExactly("line of a", "rest of a", "line of b", "rest of b");
    }
  }

  /** Logs more than any pipe holds. */
  public static final class LogsMuch implements RequestHandler<Integer, String> {
    @Override
    public String handleRequest(Integer size, Context context) {
      context.getLogger().log("x".repeat(size) + "\nand a second line\n");
      return "done";
    }
  }

  @Test
  void longMessageArrivesWholeAndInItsLines() {
    try (LocalLambda runtime = LocalLambda.start(LogsMuch.class)) {
      runtime.invoke("300000").response();

      assertThat(runtime.log().lines()).containsExactly("x".repeat(300_000), "and a second line");
    }
  }

  @Test
  void messagesOfAnInvocationThatFailsAreThereWithTheStackTrace() {
    try (LocalLambda runtime = LocalLambda.start(Handlers.Harm.class)) {
      runtime.invoke("\"fail\"");

      assertThat(runtime.log().lines())
          .startsWith("about to fail")
          .anyMatch(line -> line.startsWith("as it was told: java.lang.IllegalStateException"));
    }
  }

  @Test
  void listenerThatThrowsMissesNoFurtherLine() {
    AtomicInteger lines = new AtomicInteger();
    try (LocalLambda runtime =
        LocalLambda.builder(Logs.class)
            .onLog(
                line -> {
                  lines.incrementAndGet();
                  throw new IllegalStateException("a listener's own fault, on line: " + line);
                })
            .start()) {
      runtime.invoke("\"x\"").response();

      assertThat(lines).hasValue(4);
    }
  }

  @Test
  void listenerMayAskTheRuntime() {
    List<Long> pids = new CopyOnWriteArrayList<>();
    LocalLambda[] runtime = new LocalLambda[1];
    try (LocalLambda started =
        LocalLambda.builder(Prints.class).onLog(line -> pids.add(runtime[0].pid())).start()) {
      runtime[0] = started;
      started.invoke("\"x\"").response();

      assertThat(pids).containsExactly(started.pid(), started.pid());
    }
  }
}
