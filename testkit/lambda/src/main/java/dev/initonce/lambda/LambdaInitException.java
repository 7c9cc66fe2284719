package dev.initonce.lambda;

import org.jspecify.annotations.Nullable;

/**
 * The execution environment did not become ready: the handler's constructor or a static initialiser
 * threw, a hook failed, the JVM did not start, or the limit passed.
 *
 * <p>Not what the runtime says of each invocation alone: that there is no such class or method, or
 * that it cannot be made or called. That is a {@link InvocationStatus#FAILED} result.
 */
public final class LambdaInitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String payload;
  private final String log;

  LambdaInitException(String message, @Nullable String payload, String log) {
    super(message + (payload == null ? "" : ": " + payload) + (log.isEmpty() ? "" : "\n" + log));
    this.payload = payload;
    this.log = log;
  }

  /** The error as the runtime reported it, JSON; null when it ended without a report. */
  public @Nullable String payload() {
    return payload;
  }

  /** What the environment logged until then. */
  public String log() {
    return log;
  }
}
