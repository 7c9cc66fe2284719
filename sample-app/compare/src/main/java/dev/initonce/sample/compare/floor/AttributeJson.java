package dev.initonce.sample.compare.floor;

import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The wire format of the few types of attribute that the sample's items have. */
final class AttributeJson {
  private AttributeJson() {}

  static String of(Map<String, AttributeValue> item) {
    return item.keySet().stream()
        .map(name -> quoted(name) + ":" + of(item, name))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String of(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the item has no " + name);
    }
    return of(value);
  }

  private static String of(AttributeValue value) {
    return switch (value.type()) {
      case S -> "{\"S\":" + quoted(value.s()) + "}";
      case N -> "{\"N\":" + quoted(value.n()) + "}";
      case L ->
          value.l().stream()
              .map(AttributeJson::of)
              .collect(Collectors.joining(",", "{\"L\":[", "]}"));
      default -> throw new IllegalArgumentException("the sample has no " + value.type());
    };
  }

  /** The sample's texts hold nothing that would need escaping. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
