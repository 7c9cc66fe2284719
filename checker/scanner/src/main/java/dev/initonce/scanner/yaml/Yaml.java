package dev.initonce.scanner.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML and JSON into nodes, and nodes into texts. Tags such as {@code !Ref} stay on their
 * nodes and mean nothing here. A node may stand in more than one place, even inside itself: whoever
 * walks nodes freely has to mind that.
 */
public final class Yaml {

  private Yaml() {}

  /**
   * Returns the documents of a text, without empty ones.
   *
   * @param name the label that {@link #source} gives back
   * @throws YamlSyntaxException if the text is not YAML
   */
  public static List<Node> documents(String name, String text) throws YamlSyntaxException {
    // A tab is white space in JSON, but must not indent in YAML; in JSON texts none has meaning.
    String readable = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      return StreamSupport.stream(
              new Compose(settings).composeAllFromString(readable).spliterator(), false)
          .toList();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new YamlSyntaxException(line, "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new YamlSyntaxException(0, "is not YAML: " + firstLine(e));
    } catch (StackOverflowError e) {
      throw new YamlSyntaxException(0, "is nested too deeply");
    }
  }

  private static String firstLine(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Returns the line on which the node begins, counted from 1; 0 when it is not known. */
  public static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** Returns the name of the text that the node comes from. */
  public static String source(Node node) {
    return node.getStartMark().map(mark -> mark.getName()).orElse("");
  }

  /** Returns the text of a scalar, whatever its tag; null for other nodes and for none. */
  public static @Nullable String text(@Nullable Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  /** Returns whether the node is empty: {@code null}, {@code ~}, or nothing after a colon. */
  public static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  /** Returns the entries of a mapping, those of its merge keys last; none for other nodes. */
  public static List<NodeTuple> entries(@Nullable Node node) {
    if (!(node instanceof MappingNode mapping)) {
      return List.of();
    }
    List<NodeTuple> entries = new ArrayList<>();
    List<NodeTuple> merged = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      if ("<<".equals(text(entry.getKeyNode()))) {
        mergedInto(entry.getValueNode()).forEach(from -> merged.addAll(from.getValue()));
      } else {
        entries.add(entry);
      }
    }
    entries.addAll(merged);
    return entries;
  }

  private static List<MappingNode> mergedInto(Node value) {
    List<Node> sources =
        value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    return sources.stream()
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .toList();
  }

  /** Returns the items of a sequence; none for other nodes. */
  public static List<Node> items(@Nullable Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  /** Returns what stands under the keys, one mapping in the other; null when one is missing. */
  public static @Nullable Node at(@Nullable Node node, String... keys) {
    Node found = node;
    for (String key : keys) {
      Optional<Node> next =
          entries(found).stream()
              .filter(entry -> key.equals(text(entry.getKeyNode())))
              .map(NodeTuple::getValueNode)
              .findFirst();
      if (next.isEmpty()) {
        return null;
      }
      found = next.get();
    }
    return found;
  }
}
