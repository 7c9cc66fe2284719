package dev.initonce.scanner.template;

import dev.initonce.scanner.template.TerraformToken.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the functions of a Terraform module: the files of one directory. A value counts as far as
 * literals, locals and the defaults of variables decide it.
 */
final class Terraform {

  /** Locals may name each other in a circle; nobody chains this many. */
  private static final int DEPTH = 8;

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{\\s*((?:var|local)\\.[\\w-]+)\\s*}");

  private final Map<String, List<TerraformToken>> values = new HashMap<>();
  private final Consumer<Candidate> found;

  private Terraform(Consumer<Candidate> found) {
    this.found = found;
  }

  static void read(Map<Path, TerraformBlock> module, Consumer<Candidate> found) {
    Terraform terraform = new Terraform(found);
    module.values().forEach(terraform::define);
    module.forEach(terraform::readFunctions);
  }

  private void define(TerraformBlock file) {
    for (TerraformBlock block : file.blocks()) {
      List<TerraformToken> standard = block.attributes().get("default");
      if (block.type().equals("variable") && block.labels().size() == 1 && standard != null) {
        values.put("var." + block.labels().get(0), standard);
      } else if (block.type().equals("locals")) {
        block.attributes().forEach((name, value) -> values.put("local." + name, value));
      }
    }
  }

  private void readFunctions(Path path, TerraformBlock file) {
    for (TerraformBlock block : file.blocks()) {
      boolean function =
          block.type().equals("resource") && block.labels().contains("aws_lambda_function");
      // A module for functions takes what the resource takes, and passes it on.
      if (function || block.type().equals("module")) {
        add(path, block.attributes().get("handler"), text(block.attributes().get("runtime")));
        block.blocks().stream()
            .filter(inner -> inner.type().equals("image_config"))
            .forEach(image -> add(path, firstOf(image.attributes().get("command")), null));
      }
    }
  }

  private static @Nullable List<TerraformToken> firstOf(@Nullable List<TerraformToken> list) {
    return list == null || list.size() < 2 || !list.get(0).isSign("[") ? null : list.subList(1, 2);
  }

  private void add(Path path, @Nullable List<TerraformToken> handler, @Nullable String runtime) {
    String name = text(handler);
    if (handler != null && name != null) {
      found.accept(new Candidate(name, runtime, path, handler.get(0).line()));
    }
  }

  private @Nullable String text(@Nullable List<TerraformToken> value) {
    return text(value, DEPTH);
  }

  private @Nullable String text(@Nullable List<TerraformToken> value, int depth) {
    if (value == null || depth == 0) {
      return null;
    }
    if (value.size() == 1 && value.get(0).kind() == Kind.STRING) {
      return substituted(value.get(0).text(), depth);
    }
    boolean reference = value.size() == 3 && value.get(1).isSign(".");
    return reference
        ? text(values.get(value.get(0).text() + "." + value.get(2).text()), depth - 1)
        : null;
  }

  private @Nullable String substituted(String text, int depth) {
    StringBuilder result = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String value = text(values.get(reference.group(1)), depth - 1);
      if (value == null) {
        return null;
      }
      reference.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return reference.appendTail(result).toString();
  }
}
