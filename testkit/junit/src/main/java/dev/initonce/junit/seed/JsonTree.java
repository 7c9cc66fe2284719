package dev.initonce.junit.seed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Turns the SDK's JSON tree into maps, lists and simple values. */
final class JsonTree {
  private JsonTree() {}

  static @Nullable Object of(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      node.asObject().forEach((name, value) -> object.put(name, of(value)));
      return object;
    }
    if (node.isArray()) {
      return node.asArray().stream().<@Nullable Object>map(JsonTree::of).toList();
    }
    if (node.isNumber()) {
      return new BigDecimal(node.asNumber());
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNull() ? null : node.asString();
  }
}
