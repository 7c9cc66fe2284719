package dev.initonce.sample.collection.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.initonce.sample.collection.CollectionContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a create or an update. Strict: an unknown field, a wrong type or a duplicate is
 * the caller's mistake and said so.
 */
final class ContentReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private @Nullable String name;
  private String description = "";
  private List<String> tags = List.of();
  private @Nullable Long version;

  private ContentReader() {}

  /** What a body says; {@code version} is null when it names none. */
  record Body(CollectionContent content, @Nullable Long version) {}

  /** Throws a 400 {@link Problem} when the body is not JSON or not valid. */
  static Body read(byte[] json) {
    ContentReader reader = new ContentReader();
    try (JsonParser parser = JSON.createParser(json)) {
      reader.readObject(parser);
    } catch (IOException e) {
      throw Problem.badRequest("the body is not a JSON object");
    }
    if (reader.name == null) {
      throw Problem.badRequest("name is required");
    }
    try {
      return new Body(
          new CollectionContent(reader.name, reader.description, reader.tags), reader.version);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private void readObject(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Problem.badRequest("the body is not a JSON object");
    }
    for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      readField(field, parser);
    }
    if (parser.nextToken() != null) {
      throw Problem.badRequest("the body goes on after its JSON object");
    }
  }

  private void readField(String field, JsonParser parser) throws IOException {
    switch (field) {
      case "name" -> name = text(field, parser);
      case "description" -> description = text(field, parser);
      case "tags" -> tags = texts(field, parser);
      case "version" -> version = number(field, parser);
      default -> throw Problem.badRequest("the body has a field that is not known");
    }
  }

  private static String text(String field, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw Problem.badRequest(field + " must be a string");
    }
    return parser.getText();
  }

  private static List<String> texts(String field, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw Problem.badRequest(field + " must be an array of strings");
    }
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text("each of " + field, parser));
    }
    return texts;
  }

  private static long number(String field, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw Problem.badRequest(field + " must be an integer");
    }
    return parser.getLongValue();
  }
}
