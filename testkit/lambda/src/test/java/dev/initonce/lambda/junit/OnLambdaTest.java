package dev.initonce.lambda.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.lambda.LocalLambda;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class OnLambdaTest {
  public static final class Greeter implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String name, Context context) {
      return System.getenv("GREETING") + ", " + name + " on " + context.getMemoryLimitInMB();
    }
  }

  @Test
  void parameterIsARunningFunction(
      @OnLambda(value = Greeter.class, memoryMegabytes = 256, environment = "GREETING=Hello")
          LocalLambda runtime) {
    assertThat(runtime.invoke("\"Ada\"").response()).isEqualTo("\"Hello, Ada on 256\"");
  }

  private static final AtomicLong PID = new AtomicLong();

  static class Ends {
    @Test
    void remembers(@OnLambda(Greeter.class) LocalLambda runtime) {
      PID.set(runtime.pid());
    }
  }

  @Test
  void functionEndsWithTheTest() {
    run(Ends.class).assertStatistics(stats -> stats.succeeded(1));

    assertThat(ProcessHandle.of(PID.get())).isEmpty();
  }

  static class WrongType {
    @Test
    void takesText(@OnLambda(Greeter.class) String runtime) {
      assertThat(runtime).isNotNull();
    }
  }

  @Test
  void otherParameterTypeIsExplained() {
    run(WrongType.class)
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                message(text -> text.contains("belongs on a parameter of type LocalLambda"))));
  }

  private static Events run(Class<?> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(test))
        .execute()
        .testEvents();
  }
}
