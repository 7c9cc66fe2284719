package dev.initonce.junit.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Invokes a handler as one execution environment does: the same object, again and again.
 *
 * <pre>{@code
 * List<Response> responses = Lambda.invoke(handler).times(3, event);
 * }</pre>
 *
 * @param <E> the type of the events
 * @param <R> the type of the responses
 */
public final class Lambda<E, R> {
  private final BiFunction<E, Context, R> handler;
  private final Supplier<? extends Context> contexts;

  private Lambda(BiFunction<E, Context, R> handler, Supplier<? extends Context> contexts) {
    this.handler = handler;
    this.contexts = contexts;
  }

  /** Invokes with objects; each invocation has a new {@link TestContext}. */
  public static <E, R> Lambda<E, R> invoke(RequestHandler<E, R> handler) {
    return new Lambda<>(handler::handleRequest, TestContext::create);
  }

  /** Invokes with JSON text; each invocation has a new {@link TestContext}. */
  public static Lambda<String, String> invoke(RequestStreamHandler handler) {
    return new Lambda<>((event, context) -> stream(handler, event, context), TestContext::create);
  }

  private static String stream(RequestStreamHandler handler, String event, Context context) {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return response.toString(StandardCharsets.UTF_8);
  }

  /** Every invocation has this context. */
  public Lambda<E, R> with(Context context) {
    return new Lambda<>(handler, () -> context);
  }

  /** Invokes once. */
  public R once(E event) {
    return handler.apply(event, contexts.get());
  }

  /**
   * Invokes {@code n} times with the same event.
   *
   * @return the responses in order
   */
  public List<R> times(int n, E event) {
    List<R> responses = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      responses.add(once(event));
    }
    return responses;
  }
}
