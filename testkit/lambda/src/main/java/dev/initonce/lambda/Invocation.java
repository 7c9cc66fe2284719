package dev.initonce.lambda;

import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One event and what comes with it. Immutable.
 *
 * @param event the payload, usually JSON
 * @param traceHeader the X-Ray header, {@code Root=…;Parent=…;Sampled=…}
 * @param clientContext JSON of the caller's client, base64 not applied; null for none
 */
public record Invocation(String event, String traceHeader, @Nullable String clientContext) {
  private static final SplittableRandom RANDOM = new SplittableRandom();

  public Invocation {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(traceHeader, "traceHeader");
  }

  /** An event as JSON text, in a trace of its own. */
  public static Invocation of(String json) {
    return new Invocation(json, newTraceHeader(), null);
  }

  /** The same event in a given trace. */
  public Invocation withTraceHeader(String header) {
    return new Invocation(event, header, clientContext);
  }

  /** The same event with the client context of a mobile SDK's caller. */
  public Invocation withClientContext(String json) {
    return new Invocation(event, traceHeader, json);
  }

  /** A sampled trace with a new id, in the form of X-Ray. */
  public static String newTraceHeader() {
    synchronized (RANDOM) {
      return String.format(
          "Root=1-%08x-%08x%016x;Parent=%016x;Sampled=1",
          System.currentTimeMillis() / 1000,
          RANDOM.nextInt(),
          RANDOM.nextLong(),
          RANDOM.nextLong());
    }
  }
}
