package dev.initonce.sample.behaviour;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Events as API Gateway sends them, from the JSON files beside this class. */
public final class Events {
  private Events() {}

  /**
   * The text of an event.
   *
   * @param name of the file, without {@code .json}
   * @param values put in the place of <code>${key}</code>, escaped
   */
  public static String json(String name, Map<String, String> values) {
    String text = resource(name + ".json");
    for (Map.Entry<String, String> value : values.entrySet()) {
      String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(value.getValue()));
      text = text.replace("${" + value.getKey() + "}", escaped);
    }
    return text;
  }

  /** The same event, read as the Lambda runtime reads it. */
  public static APIGatewayV2HTTPEvent event(String name, Map<String, String> values) {
    return dev.initonce.junit.lambda.Events.fromJson(
        APIGatewayV2HTTPEvent.class, json(name, values));
  }

  private static String resource(String name) {
    try (InputStream in = Events.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no event " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
