package dev.initonce.sample.collection.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.initonce.sample.collection.CollectionItem;
import dev.initonce.sample.collection.CollectionPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers in the form that an HTTP API (payload version 2) passes on. */
public final class Responses {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, String> JSON_HEADERS =
      Map.of("content-type", "application/json", "cache-control", "no-store");
  private static final Map<String, String> PROBLEM_HEADERS =
      Map.of("content-type", "application/problem+json", "cache-control", "no-store");

  private Responses() {}

  public static APIGatewayV2HTTPResponse created(CollectionItem item) {
    Map<String, String> headers =
        Map.of(
            "content-type", "application/json",
            "cache-control", "no-store",
            "location", "/collections/" + item.getId());
    return response(201, headers, json(out -> write(out, item)));
  }

  public static APIGatewayV2HTTPResponse ok(CollectionItem item) {
    return response(200, JSON_HEADERS, json(out -> write(out, item)));
  }

  /** A page, with the token for the next one if there is more. */
  public static APIGatewayV2HTTPResponse ok(String owner, CollectionPage page) {
    return response(200, JSON_HEADERS, json(out -> write(out, owner, page)));
  }

  public static APIGatewayV2HTTPResponse noContent() {
    return response(204, Map.of(), null);
  }

  public static APIGatewayV2HTTPResponse problem(Problem problem) {
    return response(problem.status(), PROBLEM_HEADERS, json(out -> write(out, problem)));
  }

  private static void write(JsonGenerator out, CollectionItem item) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", item.getId());
    out.writeStringField("name", item.getName());
    out.writeStringField("description", item.getDescription());
    out.writeArrayFieldStart("tags");
    for (String tag : item.getTags() == null ? List.<String>of() : item.getTags()) {
      out.writeString(tag);
    }
    out.writeEndArray();
    out.writeStringField("createdAt", String.valueOf(item.getCreatedAt()));
    out.writeStringField("updatedAt", String.valueOf(item.getUpdatedAt()));
    out.writeNumberField("version", item.getVersion() == null ? 1 : item.getVersion());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String owner, CollectionPage page)
      throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("items");
    for (CollectionItem item : page.items()) {
      write(out, item);
    }
    out.writeEndArray();
    if (page.lastId() != null) {
      out.writeStringField("next", PageToken.encode(owner, page.lastId()));
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Problem problem) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "about:blank");
    out.writeStringField("title", problem.title());
    out.writeNumberField("status", problem.status());
    out.writeStringField("detail", problem.detail());
    out.writeEndObject();
  }

  private static String json(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      body.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return text.toString();
  }

  private static APIGatewayV2HTTPResponse response(
      int status, Map<String, String> headers, @Nullable String body) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .build();
  }

  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }
}
