package dev.initonce.scanner.config;

import dev.initonce.analysis.catalog.Nearest;
import dev.initonce.scanner.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes nodes for what they should be, and collects what is wrong. Not thread-safe. */
final class Problems {

  private final String file;
  private final List<ConfigurationProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Returns what is wrong so far, by line. */
  List<ConfigurationProblem> found() {
    return found.stream().sorted(Comparator.comparingInt(ConfigurationProblem::line)).toList();
  }

  void add(int line, String reason) {
    found.add(new ConfigurationProblem(file, line, reason));
  }

  void add(Node node, String reason) {
    add(Yaml.line(node), reason);
  }

  /** Reports a value of the wrong form. */
  void wrong(Node node, String key, String takes) {
    String text = Yaml.text(node);
    add(node, "'" + key + "' takes " + takes + (text == null ? "" : ", not '" + text + "'"));
  }

  /** Runs what may refuse a user's words, and reports that at the node. */
  void attempt(Node node, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      add(node, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Hands over the entries of a mapping. Unknown and doubled keys are reported; keys without a
   * value are as good as left out.
   */
  void forEach(
      MappingNode mapping, String kind, Collection<String> allowed, BiConsumer<String, Node> use) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = String.valueOf(Yaml.text(entry.getKeyNode()));
      if (!allowed.contains(key)) {
        add(
            entry.getKeyNode(),
            "unknown " + kind + " '" + key + "'; " + Nearest.advice(key, allowed));
      } else if (!seen.add(key)) {
        add(entry.getKeyNode(), kind + " '" + key + "' is set twice");
      } else if (!Yaml.isNull(entry.getValueNode())) {
        use.accept(key, entry.getValueNode());
      }
    }
  }

  /** Returns the scalars of a list, or the one scalar that stands in its place. */
  List<ScalarNode> scalars(Node node, String key, String takes) {
    if (node instanceof ScalarNode scalar) {
      return List.of(scalar);
    }
    if (!(node instanceof SequenceNode sequence)) {
      wrong(node, key, takes);
      return List.of();
    }
    List<ScalarNode> scalars = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (item instanceof ScalarNode scalar && !Yaml.isNull(item)) {
        scalars.add(scalar);
      } else {
        wrong(item, key, takes);
      }
    }
    return scalars;
  }
}
