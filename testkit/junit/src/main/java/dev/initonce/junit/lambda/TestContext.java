package dev.initonce.junit.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Context} for tests, with a deadline and a log that can be read. Safe for use by many
 * threads.
 */
public final class TestContext implements Context {
  private static final String FUNCTION = "test-function";
  private static final int MEMORY_MEGABYTES = 512;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private final String requestId = UUID.randomUUID().toString();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final LongSupplier remainingMillis;

  private TestContext(LongSupplier remainingMillis) {
    this.remainingMillis = remainingMillis;
  }

  /** A context that always has 30 seconds left. */
  public static TestContext create() {
    return withRemainingTime(LONG_ENOUGH);
  }

  /** A context that always has the same time left, for code that decides by it. */
  public static TestContext withRemainingTime(Duration left) {
    return new TestContext(left::toMillis);
  }

  /** A context whose time runs from now on, as it does on Lambda; it never falls below zero. */
  public static TestContext withTimeout(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    return new TestContext(
        () -> Math.max(0, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
  }

  /** What was logged, one element for each call. */
  public List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + FUNCTION;
  }

  @Override
  public String getLogStreamName() {
    return "test";
  }

  @Override
  public String getFunctionName() {
    return FUNCTION;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + FUNCTION;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return Math.toIntExact(remainingMillis.getAsLong());
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MEGABYTES;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        log.add(message);
      }

      @Override
      public void log(byte[] message) {
        log.add(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
