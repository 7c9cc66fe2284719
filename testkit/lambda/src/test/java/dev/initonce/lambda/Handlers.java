package dev.initonce.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.crac.Resource;

/** Functions that the tests run. */
final class Handlers {
  private Handlers() {}

  public static final class Echo implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      input.transferTo(output);
    }
  }

  /** Answers with what it is asked for. */
  public static final class Tell implements RequestHandler<String, Object> {
    @Override
    public Object handleRequest(String what, Context context) {
      return switch (what) {
        case "environment" -> new TreeMap<>(System.getenv());
        case "context" ->
            Map.of(
                "requestId", context.getAwsRequestId(),
                "remaining", context.getRemainingTimeInMillis(),
                "arn", context.getInvokedFunctionArn(),
                "memory", context.getMemoryLimitInMB(),
                "client", String.valueOf(context.getClientContext()));
        case "trace" -> System.getProperty("com.amazonaws.xray.traceHeader");
        case "heap" -> Runtime.getRuntime().maxMemory();
        case "large" -> "x".repeat(6 * 1024 * 1024 - 2);
        default -> throw new IllegalArgumentException(what);
      };
    }
  }

  /** Does to its environment what it is told. */
  public static final class Harm implements RequestHandler<String, String> {
    private final AtomicInteger invocations = new AtomicInteger();

    @Override
    public String handleRequest(String how, Context context) {
      context.getLogger().log("about to " + how);
      switch (how) {
        case "exit" -> System.exit(3);
        case "hang" -> hang();
        case "fail" -> throw new IllegalStateException("as it was told");
        default -> {}
      }
      return "invocation " + invocations.incrementAndGet();
    }

    private static void hang() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static final class FailsInConstructor implements RequestHandler<String, String> {
    public FailsInConstructor() {
      throw new IllegalStateException("no table name");
    }

    @Override
    public String handleRequest(String event, Context context) {
      return event;
    }
  }

  public static final class FailsInStaticInitialiser implements RequestHandler<String, String> {
    private static final String BUCKET = bucket();

    private static String bucket() {
      throw new IllegalStateException("no bucket name");
    }

    @Override
    public String handleRequest(String event, Context context) {
      return BUCKET;
    }
  }

  public static final class NoHandler {}

  public static final class NeedsAnArgument extends Text {
    public NeedsAnArgument(String argument) {
      super(argument);
    }
  }

  public abstract static class Unfinished implements RequestHandler<String, String> {}

  static final class Hidden extends Text {
    Hidden() {
      super("hidden");
    }
  }

  /** Answers with one text. */
  abstract static class Text implements RequestHandler<String, String> {
    private final String text;

    Text(String text) {
      this.text = text;
    }

    @Override
    public String handleRequest(String event, Context context) {
      return text;
    }
  }

  public static final class Hooked implements RequestHandler<String, List<String>>, Resource {
    private final List<String> phases = new CopyOnWriteArrayList<>(List.of("constructed"));

    public Hooked() {
      Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
      phases.add("before checkpoint");
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
      phases.add("after restore");
      if (System.getenv("FAIL_RESTORE") != null) {
        throw new IllegalStateException("no new connection");
      }
    }

    @Override
    public List<String> handleRequest(String event, Context context) {
      return phases;
    }
  }
}
