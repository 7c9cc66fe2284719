package dev.initonce.junit.seed;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns maps, lists and simple values into attributes, from plain notation or DynamoDB JSON. */
final class AttributeTree {
  private static final Set<String> TYPES =
      Set.of("S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M");

  private AttributeTree() {}

  static Map<String, AttributeValue> item(Map<?, ?> attributes) {
    boolean typed =
        !attributes.isEmpty() && attributes.values().stream().allMatch(AttributeTree::isTyped);
    return attributes(attributes, typed ? AttributeTree::typed : AttributeTree::plain);
  }

  private static Map<String, AttributeValue> attributes(
      Map<?, ?> attributes, Function<@Nullable Object, AttributeValue> reader) {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    attributes.forEach((name, value) -> item.put(String.valueOf(name), reader.apply(value)));
    return item;
  }

  private static boolean isTyped(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.size() == 1 && TYPES.containsAll(map.keySet());
  }

  private static AttributeValue plain(@Nullable Object value) {
    if (value == null) {
      return AttributeValue.fromNul(true);
    }
    if (value instanceof Boolean flag) {
      return AttributeValue.fromBool(flag);
    }
    if (value instanceof Number number) {
      return AttributeValue.fromN(text(number));
    }
    if (value instanceof List<?> list) {
      return AttributeValue.fromL(list.stream().map(AttributeTree::plain).toList());
    }
    if (value instanceof Map<?, ?> map) {
      return AttributeValue.fromM(attributes(map, AttributeTree::plain));
    }
    return AttributeValue.fromS(value.toString());
  }

  private static AttributeValue typed(@Nullable Object value) {
    if (!isTyped(value)) {
      throw new IllegalArgumentException(
          "DynamoDB JSON needs a type around each value, and this has none: " + value);
    }
    Map.Entry<?, ?> entry =
        ((Map<?, ?>) Objects.requireNonNull(value)).entrySet().iterator().next();
    Object content = entry.getValue();
    return switch (String.valueOf(entry.getKey())) {
      case "S" -> AttributeValue.fromS(String.valueOf(content));
      case "N" -> AttributeValue.fromN(text(content));
      case "B" -> AttributeValue.fromB(bytes(content));
      case "BOOL" -> AttributeValue.fromBool(Boolean.valueOf(String.valueOf(content)));
      case "NULL" -> AttributeValue.fromNul(true);
      case "SS" -> AttributeValue.fromSs(list(content).stream().map(String::valueOf).toList());
      case "NS" -> AttributeValue.fromNs(list(content).stream().map(AttributeTree::text).toList());
      case "BS" -> AttributeValue.fromBs(list(content).stream().map(AttributeTree::bytes).toList());
      case "L" -> AttributeValue.fromL(list(content).stream().map(AttributeTree::typed).toList());
      default -> AttributeValue.fromM(attributes(map(content), AttributeTree::typed));
    };
  }

  private static List<?> list(@Nullable Object content) {
    if (content instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("Expected a list and found " + content);
  }

  private static Map<?, ?> map(@Nullable Object content) {
    if (content instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("Expected an object and found " + content);
  }

  private static SdkBytes bytes(@Nullable Object content) {
    return SdkBytes.fromByteArray(Base64.getDecoder().decode(String.valueOf(content)));
  }

  private static String text(@Nullable Object number) {
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(number);
  }
}
