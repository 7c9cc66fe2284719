package dev.initonce.scanner.config;

import dev.initonce.analysis.catalog.ResourceParts;
import dev.initonce.analysis.catalog.ResourceParts.Form;
import dev.initonce.analysis.catalog.ResourceParts.Part;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.catalog.RuleText;
import dev.initonce.scanner.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the user's resources, each a mapping, or a text as an option takes it. */
final class ResourceReader {

  /** The key that says who reports the resource. */
  static final String CHECK = "check";

  private final Problems problems;

  ResourceReader(Problems problems) {
    this.problems = problems;
  }

  /** Returns the rule; empty when something is wrong with it. */
  Optional<ResourceRule> read(Node rule) {
    AtomicReference<@Nullable ResourceRule> read = new AtomicReference<>();
    if (rule instanceof ScalarNode text) {
      problems.attempt(rule, () -> read.set(RuleText.resource(text.getValue())));
    } else if (rule instanceof MappingNode mapping) {
      int before = problems.found().size();
      problems.attempt(rule, () -> read.set(rule(mapping, before)));
    } else {
      problems.add(rule, "a resource rule is a mapping, or a text such as check:type");
    }
    return Optional.ofNullable(read.get());
  }

  private @Nullable ResourceRule rule(MappingNode mapping, int problemsBefore) {
    Node check = Yaml.at(mapping, CHECK);
    if (check == null) {
      throw new IllegalArgumentException(
          "the rule needs a '"
              + CHECK
              + "'; allowed: "
              + String.join(", ", ResourceParts.checks()));
    }
    ResourceParts parts = ResourceParts.of(String.valueOf(Yaml.text(check)));
    problems.forEach(mapping, "key", keys(), (key, value) -> add(key, value, parts));
    // A rule that lacks what was refused would draw errors that mean nothing.
    return problems.found().size() == problemsBefore ? parts.rule() : null;
  }

  /** Returns the keys of a resource rule. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of(CHECK));
    keys.addAll(Part.keys());
    return keys;
  }

  private void add(String key, Node value, ResourceParts parts) {
    Part.named(key)
        .ifPresent(
            part -> {
              List<ScalarNode> scalars =
                  part.form() == Form.NAMES
                      ? problems.scalars(value, key, takes(part))
                      : single(part, value);
              for (ScalarNode scalar : scalars) {
                problems.attempt(scalar, () -> parts.add(part, List.of(scalar.getValue())));
              }
            });
  }

  private List<ScalarNode> single(Part part, Node value) {
    if (value instanceof ScalarNode scalar) {
      return List.of(scalar);
    }
    problems.wrong(value, part.key(), takes(part));
    return List.of();
  }

  /** Returns what the part takes, in words. */
  static String takes(Part part) {
    return switch (part.form()) {
      case NAMES -> "a list of names";
      case SWITCH -> "true or false";
      case SENTENCE -> "a sentence";
    };
  }
}
