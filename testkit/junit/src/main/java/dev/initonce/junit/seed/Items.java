package dev.initonce.junit.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items that were read from text.
 *
 * @param byTable the items by logical name of their table; the name is empty where the text does
 *     not say it
 */
public record Items(Map<String, List<Map<String, AttributeValue>>> byTable) {

  /**
   * Reads a list of items, or an object with lists by table.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Items fromJson(String json) {
    return of(JsonTree.of(JsonNode.parser().parse(json)));
  }

  /**
   * Reads a list of items, or a mapping with lists by table. Needs {@code org.yaml:snakeyaml}.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Items fromYaml(String yaml) {
    return of(YamlTree.of(yaml));
  }

  /**
   * Reads text in either notation: JSON if it begins with a bracket or a brace, else YAML.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Items fromText(String text) {
    String start = text.strip();
    return start.startsWith("[") || start.startsWith("{") ? fromJson(text) : fromYaml(text);
  }

  /**
   * Reads a resource, as YAML if its name says so.
   *
   * @param beside the class in whose package it lies, unless the name begins with a slash
   * @throws IllegalArgumentException if there is no such resource, or it holds something else
   */
  public static Items fromResource(Class<?> beside, String name) {
    String text = text(beside, name);
    return name.endsWith(".yaml") || name.endsWith(".yml") ? fromYaml(text) : fromJson(text);
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "There is no resource '" + name + "' beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Items of(@Nullable Object tree) {
    Map<String, List<Map<String, AttributeValue>>> byTable = new LinkedHashMap<>();
    if (tree instanceof List<?> items) {
      byTable.put("", items(items));
      return new Items(byTable);
    }
    if (tree instanceof Map<?, ?> tables
        && tables.values().stream().allMatch(List.class::isInstance)) {
      tables.forEach((table, items) -> byTable.put(String.valueOf(table), items((List<?>) items)));
      return new Items(byTable);
    }
    throw new IllegalArgumentException(
        "Expected a list of items, or lists by table, and found " + tree);
  }

  private static List<Map<String, AttributeValue>> items(List<?> items) {
    List<Map<String, AttributeValue>> read = new ArrayList<>();
    for (Object item : items) {
      try {
        read.add(item(item));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "item " + (read.size() + 1) + " of " + items.size() + ": " + e.getMessage(), e);
      }
    }
    return read;
  }

  private static Map<String, AttributeValue> item(@Nullable Object item) {
    if (item instanceof Map<?, ?> attributes) {
      return AttributeTree.item(attributes);
    }
    throw new IllegalArgumentException("An item must be an object, and is " + item);
  }
}
