package dev.initonce.sample.behaviour;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answered.
 *
 * @param body the parsed JSON, or a missing node when there is no body
 */
public record Answer(int status, Map<String, String> headers, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(APIGatewayV2HTTPResponse response) {
    return new Answer(response.getStatusCode(), response.getHeaders(), parse(response.getBody()));
  }

  /** A field of the body as text, empty when it is not there. */
  public String text(String field) {
    return body.path(field).asText();
  }

  /** The ids in the order of a listing. */
  public List<String> ids() {
    return body.path("items").findValuesAsText("id");
  }

  private static JsonNode parse(@Nullable String body) {
    if (body == null) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the body is not JSON: " + body, e);
    }
  }
}
