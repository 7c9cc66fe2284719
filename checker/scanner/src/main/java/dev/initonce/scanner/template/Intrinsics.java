package dev.initonce.scanner.template;

import dev.initonce.scanner.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Works out CloudFormation values as far as the template alone decides them: literals, parameters
 * with a default, and both arms of a condition. All else has no value.
 */
final class Intrinsics {

  /** Aliases may make a template endless; nobody nests conditions this deep. */
  private static final int DEPTH = 8;

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private final Node template;

  Intrinsics(Node template) {
    this.template = template;
  }

  /** Returns the texts that the node may stand for. */
  List<String> of(Node node) {
    List<String> values = new ArrayList<>();
    add(node, values, DEPTH);
    return values;
  }

  private void add(Node node, List<String> values, int depth) {
    if (depth == 0) {
      return;
    }
    List<NodeTuple> entries = Yaml.entries(node);
    if (entries.size() == 1) {
      NodeTuple call = entries.get(0);
      addCall(String.valueOf(Yaml.text(call.getKeyNode())), call.getValueNode(), values, depth);
      return;
    }
    String tag = node.getTag().getValue();
    addCall(tag.startsWith("!") ? tag.substring(1) : "", node, values, depth);
  }

  private void addCall(String function, Node argument, List<String> values, int depth) {
    switch (function.replace("Fn::", "")) {
      case "" -> addIfKnown(Yaml.text(argument), values);
      case "Ref" -> addIfKnown(parameter(Yaml.text(argument)), values);
      case "Sub" -> addIfKnown(substituted(argument), values);
      case "If" ->
          Yaml.items(argument).stream().skip(1).forEach(arm -> add(arm, values, depth - 1));
      default -> {
        // Decided when the stack is made: nothing to know here.
      }
    }
  }

  private static void addIfKnown(@Nullable String value, List<String> values) {
    if (value != null) {
      values.add(value);
    }
  }

  private @Nullable String parameter(@Nullable String name) {
    return name == null ? null : Yaml.text(Yaml.at(template, "Parameters", name, "Default"));
  }

  private @Nullable String substituted(Node argument) {
    List<Node> parts = Yaml.items(argument);
    String text = Yaml.text(parts.isEmpty() ? argument : parts.get(0));
    if (text == null) {
      return null;
    }
    StringBuilder result = new StringBuilder();
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      String name = variable.group(1);
      String own = parts.size() > 1 ? Yaml.text(Yaml.at(parts.get(1), name)) : null;
      String value = own == null ? parameter(name) : own;
      if (value == null) {
        return null;
      }
      variable.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return variable.appendTail(result).toString();
  }
}
