package dev.initonce.sample.collection.api;

import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A request that ends in an answer other than success, as RFC 9457 problem details.
 *
 * <p>The detail is written here for the caller; it never holds the text of another exception, which
 * could name tables, hosts or other users.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String detail;

  private Problem(int status, String title, String detail) {
    // An expected answer: nobody reads its stack trace, and filling one costs more than the answer.
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  public static Problem badRequest(String detail) {
    return new Problem(400, "Bad Request", detail);
  }

  public static Problem unauthorized() {
    return new Problem(401, "Unauthorized", "the request has no authenticated subject");
  }

  public static Problem notFound() {
    return new Problem(404, "Not Found", "there is no such collection");
  }

  public static Problem conflict() {
    return new Problem(409, "Conflict", "the collection has another version: read it again first");
  }

  public static Problem tooLarge(int bytes) {
    return new Problem(413, "Content Too Large", "a body has at most " + bytes + " bytes");
  }

  public static Problem unsupportedMediaType() {
    return new Problem(415, "Unsupported Media Type", "a body is application/json");
  }

  public static Problem idempotencyKeyReused() {
    return new Problem(
        422, "Unprocessable Content", "the idempotency key belongs to another request");
  }

  public static Problem unexpected() {
    return new Problem(500, "Internal Server Error", "the request failed; it may be sent again");
  }

  /** Tells an item that is gone from one that has moved on, by what the failed write found. */
  public static Problem of(ConditionalCheckFailedException failed) {
    return failed.hasItem() && !failed.item().isEmpty() ? conflict() : notFound();
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return detail;
  }
}
