package dev.initonce.lambda;

import java.time.Duration;

/**
 * What an invocation came to.
 *
 * @param requestId the id under which the handler saw it
 * @param status how it ended
 * @param payload the response, or a JSON object with {@code errorType} and {@code errorMessage}, as
 *     Lambda answers its callers
 * @param duration from handing out the event to receiving the answer
 */
public record InvocationResult(
    String requestId, InvocationStatus status, String payload, Duration duration) {

  /**
   * The response of an invocation that should have succeeded.
   *
   * @throws IllegalStateException if it did not; the message holds the error
   */
  public String response() {
    if (status != InvocationStatus.SUCCEEDED) {
      throw new IllegalStateException("the invocation " + status + ": " + payload);
    }
    return payload;
  }

  static InvocationResult error(
      String requestId, InvocationStatus status, String type, String message, Duration duration) {
    String payload =
        String.format(
            "{\"errorType\":\"%s\",\"errorMessage\":\"RequestId: %s Error: %s\"}",
            type, requestId, message);
    return new InvocationResult(requestId, status, payload, duration);
  }
}
