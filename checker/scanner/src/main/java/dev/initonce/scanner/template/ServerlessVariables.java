package dev.initonce.scanner.template;

import dev.initonce.scanner.yaml.Yaml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Works out the variables of a service as far as its files alone decide them: {@code ${self:…}},
 * {@code ${file(…):…}}, and the literal that stands in for what only a deployment knows.
 */
final class ServerlessVariables {

  /** Variables may name each other in a circle; nobody chains this many. */
  private static final int DEPTH = 8;

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^${}]*)}");
  private static final Pattern FILE = Pattern.compile("file\\(([^)]*)\\)(?::(.*))?");

  private final Node service;
  private final IncludedFiles files;

  ServerlessVariables(Node service, IncludedFiles files) {
    this.service = service;
    this.files = files;
  }

  /** Returns what a node stands for that is one variable as a whole, else the node itself. */
  @Nullable Node resolve(Node node) {
    Node current = node;
    for (int i = 0; i < DEPTH && current != null; i++) {
      String text = Yaml.text(current);
      Matcher variable = text == null ? null : VARIABLE.matcher(text.strip());
      if (variable == null || !variable.matches()) {
        return current;
      }
      current = target(variable.group(1));
    }
    return null;
  }

  /** Returns the text that the node stands for; null when a deployment decides it. */
  @Nullable String text(@Nullable Node node) {
    String text = Yaml.text(node);
    for (int i = 0; i < DEPTH && text != null; i++) {
      // The innermost first: a variable's name may hold another one.
      Matcher variable = VARIABLE.matcher(text);
      if (!variable.find()) {
        return text;
      }
      String value = value(variable.group(1));
      text =
          value == null
              ? null
              : text.substring(0, variable.start()) + value + text.substring(variable.end());
    }
    return null;
  }

  private @Nullable String value(String reference) {
    for (String alternative : reference.split(",", -1)) {
      String source = alternative.strip();
      String text = isLiteral(source) ? source.substring(1, source.length() - 1) : null;
      String value = text == null ? Yaml.text(target(source)) : text;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static boolean isLiteral(String source) {
    return source.length() >= 2
        && (source.charAt(0) == '\'' || source.charAt(0) == '"')
        && source.charAt(source.length() - 1) == source.charAt(0);
  }

  private @Nullable Node target(String reference) {
    Matcher file = FILE.matcher(reference.strip());
    if (file.matches()) {
      Node document = files.document(file.group(1).strip());
      return document == null || file.group(2) == null ? document : at(document, file.group(2));
    }
    return reference.startsWith("self:") ? at(service, reference.substring(5)) : null;
  }

  private static @Nullable Node at(Node node, String path) {
    return Yaml.at(node, path.strip().split("\\."));
  }
}
