package dev.initonce.scanner.template;

import dev.initonce.scanner.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the functions of a Serverless Framework service. */
final class Serverless {

  private static final Pattern FILE_NAME =
      Pattern.compile("serverless([.-][^/]*)?\\.(ya?ml|json)", Pattern.CASE_INSENSITIVE);

  private final Node service;
  private final ServerlessVariables variables;
  private final Consumer<Candidate> found;

  private Serverless(Node service, ServerlessVariables variables, Consumer<Candidate> found) {
    this.service = service;
    this.variables = variables;
    this.found = found;
  }

  /** Returns whether a file of that name is a service. */
  static boolean isNamed(String fileName) {
    return FILE_NAME.matcher(fileName).matches();
  }

  static void read(Node service, IncludedFiles files, Consumer<Candidate> found) {
    ServerlessVariables variables = new ServerlessVariables(service, files);
    new Serverless(service, variables, found).read();
  }

  private void read() {
    Node functions = Yaml.at(service, "functions");
    if (functions == null) {
      return;
    }
    Node resolved = variables.resolve(functions);
    readFunctions(resolved);
    // A list holds several such mappings, most often one file each.
    Yaml.items(resolved).forEach(part -> readFunctions(variables.resolve(part)));
  }

  private void readFunctions(@Nullable Node functions) {
    for (NodeTuple entry : Yaml.entries(functions)) {
      Node function = variables.resolve(entry.getValueNode());
      Node runtime = Yaml.at(function, "runtime");
      add(
          Yaml.at(function, "handler"),
          runtime == null ? Yaml.at(service, "provider", "runtime") : runtime);
      List<Node> command = Yaml.items(Yaml.at(function, "image", "command"));
      if (!command.isEmpty()) {
        add(command.get(0), null);
      }
    }
  }

  private void add(@Nullable Node handler, @Nullable Node runtime) {
    String name = variables.text(handler);
    if (handler != null && name != null) {
      Path file = Path.of(Yaml.source(handler));
      found.accept(new Candidate(name, variables.text(runtime), file, Yaml.line(handler)));
    }
  }
}
