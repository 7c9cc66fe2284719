package dev.initonce.junit.seed;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a table as text for assertions: one item a line, in plain JSON, attributes and items
 * sorted, sets as sorted lists and binary values in Base64, so that equal contents give equal text.
 */
public final class Snapshot {
  private Snapshot() {}

  /** Reads a whole table. */
  public static String of(DynamoDbClient client, String tableName) {
    return client
        .scanPaginator(scan -> scan.tableName(tableName).consistentRead(true))
        .items()
        .stream()
        .map(Snapshot::of)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** One item. */
  public static String of(Map<String, AttributeValue> item) {
    return object(item);
  }

  private static String object(Map<String, AttributeValue> attributes) {
    return new TreeMap<>(attributes)
        .entrySet().stream()
            .map(attribute -> quoted(attribute.getKey()) + ": " + value(attribute.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(AttributeValue value) {
    return switch (value.type()) {
      case S -> quoted(value.s());
      case N -> number(value.n());
      case B -> base64(value.b());
      case BOOL -> value.bool().toString();
      case SS -> array(sorted(value.ss()).map(Snapshot::quoted));
      case NS ->
          array(
              value.ns().stream()
                  .sorted(Comparator.comparing(BigDecimal::new))
                  .map(Snapshot::number));
      case BS -> array(sorted(value.bs().stream().map(Snapshot::base64).toList()));
      case L -> array(value.l().stream().map(Snapshot::value));
      case M -> object(value.m());
      default -> "null";
    };
  }

  /** DynamoDB itself drops trailing zeros, and DynamoDB Local keeps them. */
  private static String number(String text) {
    return new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static Stream<String> sorted(List<String> values) {
    return values.stream().sorted();
  }

  private static String array(Stream<String> values) {
    return values.collect(Collectors.joining(", ", "[", "]"));
  }

  private static String base64(SdkBytes bytes) {
    return quoted(Base64.getEncoder().encodeToString(bytes.asByteArray()));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default ->
            quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : Character.toString(c));
      }
    }
    return quoted.append('"').toString();
  }
}
