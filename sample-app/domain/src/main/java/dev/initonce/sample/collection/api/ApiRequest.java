package dev.initonce.sample.collection.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.initonce.sample.collection.CollectionContent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sample reads from an HTTP API (payload version 2) event. Each accessor checks what it
 * returns and throws the {@link Problem} to answer with.
 */
public final class ApiRequest {
  static final int MAX_BODY_BYTES = 16 * 1024;
  private static final int MAX_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 25;
  private static final int MAX_KEY_LENGTH = 255;

  private final APIGatewayV2HTTPEvent event;
  private final Operation operation;
  private final String owner;

  private ApiRequest(APIGatewayV2HTTPEvent event, Operation operation, String owner) {
    this.event = event;
    this.operation = operation;
    this.owner = owner;
  }

  /** Throws a 401 {@link Problem} without an authenticated subject, 404 on a foreign route. */
  public static ApiRequest of(APIGatewayV2HTTPEvent event) {
    String owner = subject(event);
    return new ApiRequest(event, Operation.of(String.valueOf(event.getRouteKey())), owner);
  }

  public Operation operation() {
    return operation;
  }

  /** The subject of the token that API Gateway has verified. */
  public String owner() {
    return owner;
  }

  /** The collection's id; one that is not well formed names no collection: a 404. */
  public String id() {
    String id = value(event.getPathParameters(), "id");
    if (id == null || !PageToken.isId(id)) {
      throw Problem.notFound();
    }
    return id;
  }

  /** How many collections a page may hold, 1 to 100, 25 when the request does not say. */
  public int limit() {
    String limit = value(event.getQueryStringParameters(), "limit");
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    long number = number("limit", limit);
    if (number < 1 || number > MAX_LIMIT) {
      throw Problem.badRequest("limit must be 1 to " + MAX_LIMIT);
    }
    return (int) number;
  }

  /** The id to list after, from the page token, or null for the first page. */
  public @Nullable String lastId() {
    String token = value(event.getQueryStringParameters(), "next");
    return token == null ? null : PageToken.decode(owner, token);
  }

  /** The version that a delete asks for, or null for whatever version there is. */
  public @Nullable Long expectedVersion() {
    String version = value(event.getQueryStringParameters(), "version");
    return version == null ? null : number("version", version);
  }

  /** The caller's key under which a create may be repeated, or null. */
  public @Nullable String idempotencyKey() {
    String key = value(event.getHeaders(), "idempotency-key");
    if (key != null && (key.isBlank() || key.length() > MAX_KEY_LENGTH)) {
      throw Problem.badRequest("an idempotency key has 1 to " + MAX_KEY_LENGTH + " characters");
    }
    return key;
  }

  /** The body of a create. */
  public CollectionContent content() {
    ContentReader.Body body = ContentReader.read(body());
    if (body.version() != null) {
      throw Problem.badRequest("a new collection has no version");
    }
    return body.content();
  }

  /** The body of an update, which must name the version it is based on. */
  public CollectionChange change() {
    ContentReader.Body body = ContentReader.read(body());
    if (body.version() == null) {
      throw Problem.badRequest("version is required");
    }
    return new CollectionChange(body.content(), body.version());
  }

  private byte[] body() {
    String type = value(event.getHeaders(), "content-type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw Problem.unsupportedMediaType();
    }
    String body = event.getBody();
    if (body == null) {
      throw Problem.badRequest("the request has no body");
    }
    // Base64 is four thirds of what it holds: refuse before decoding, decoding is work too.
    int limit = event.getIsBase64Encoded() ? (MAX_BODY_BYTES + 2) / 3 * 4 : MAX_BODY_BYTES;
    if (body.length() > limit) {
      throw Problem.tooLarge(MAX_BODY_BYTES);
    }
    byte[] bytes = event.getIsBase64Encoded() ? decoded(body) : utf8(body);
    if (bytes.length > MAX_BODY_BYTES) {
      throw Problem.tooLarge(MAX_BODY_BYTES);
    }
    return bytes;
  }

  private static byte[] utf8(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] decoded(String body) {
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("the body is not valid base64");
    }
  }

  private static String subject(APIGatewayV2HTTPEvent event) {
    var context = event.getRequestContext();
    var authorizer = context == null ? null : context.getAuthorizer();
    var jwt = authorizer == null ? null : authorizer.getJwt();
    String subject = jwt == null ? null : value(jwt.getClaims(), "sub");
    if (subject == null || subject.isBlank()) {
      throw Problem.unauthorized();
    }
    return subject;
  }

  private static long number(String field, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Problem.badRequest(field + " must be an integer");
    }
  }

  /** API Gateway leaves a map out of the event when it would be empty. */
  private static @Nullable String value(@Nullable Map<String, String> values, String key) {
    return values == null ? null : values.get(key);
  }
}
