package dev.initonce.scanner.template;

import dev.initonce.scanner.bytes.FileBytes;
import dev.initonce.scanner.bytes.Needles;
import dev.initonce.scanner.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the functions of a CloudFormation or SAM template. */
final class CloudFormation {

  private static final String SAM_FUNCTION = "AWS::Serverless::Function";
  private static final String FUNCTION = "AWS::Lambda::Function";

  private static final Needles NEEDLES = Needles.of(SAM_FUNCTION, FUNCTION);

  private final Node template;
  private final Intrinsics values;
  private final Consumer<Candidate> found;

  private CloudFormation(Node template, Consumer<Candidate> found) {
    this.template = template;
    this.values = new Intrinsics(template);
    this.found = found;
  }

  /** Returns whether a file is worth parsing. */
  static boolean mayBe(FileBytes file) {
    return NEEDLES.in(file.array(), file.length()) != 0;
  }

  static void read(Node template, Consumer<Candidate> found) {
    new CloudFormation(template, found).read();
  }

  private void read() {
    for (NodeTuple resource : Yaml.entries(Yaml.at(template, "Resources"))) {
      String type = Yaml.text(Yaml.at(resource.getValueNode(), "Type"));
      Node properties = Yaml.at(resource.getValueNode(), "Properties");
      if (SAM_FUNCTION.equals(type)) {
        Node globals = Yaml.at(template, "Globals", "Function");
        add(either(properties, globals, "Handler"), either(properties, globals, "Runtime"));
        addCommand(properties);
      } else if (FUNCTION.equals(type)) {
        add(Yaml.at(properties, "Handler"), Yaml.at(properties, "Runtime"));
        addCommand(properties);
      }
    }
  }

  private static @Nullable Node either(@Nullable Node own, @Nullable Node globals, String key) {
    Node node = Yaml.at(own, key);
    return node == null ? Yaml.at(globals, key) : node;
  }

  /** A container image names its handler in the command. */
  private void addCommand(@Nullable Node properties) {
    List<Node> command = Yaml.items(Yaml.at(properties, "ImageConfig", "Command"));
    if (!command.isEmpty()) {
      add(command.get(0), null);
    }
  }

  private void add(@Nullable Node handler, @Nullable Node runtime) {
    if (handler == null) {
      return;
    }
    String language = runtime == null ? null : values.of(runtime).stream().findFirst().orElse(null);
    for (String name : values.of(handler)) {
      found.accept(
          new Candidate(name, language, Path.of(Yaml.source(handler)), Yaml.line(handler)));
    }
  }
}
