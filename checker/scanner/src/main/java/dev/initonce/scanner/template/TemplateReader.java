package dev.initonce.scanner.template;

import dev.initonce.scanner.bytes.FileBytes;
import dev.initonce.scanner.bytes.Needles;
import dev.initonce.scanner.source.Folders;
import dev.initonce.scanner.yaml.Yaml;
import dev.initonce.scanner.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the deployment templates below a directory: SAM and CloudFormation, Serverless Framework,
 * Terraform, and CDK applications in Java. A template is known by what stands in it, since its file
 * may have any name. Not thread-safe inside; {@link #read} is.
 */
public final class TemplateReader {

  private static final Needles SOURCE = Needles.of(SourceMarks.texts());

  private final Path root;
  private final Set<TemplateHandler> handlers = new LinkedHashSet<>();
  private final Set<TemplateProblem> problems = new LinkedHashSet<>();
  private final Map<Path, List<Node>> documents = new HashMap<>();
  private final MentionedHandlers mentions = new MentionedHandlers();

  private final FileBytes bytes = new FileBytes();
  private final SourceMarks marks;

  private TemplateReader(Path root, SourceMarks marks) {
    this.root = root;
    this.marks = marks;
  }

  /**
   * Reads all templates below a directory; what is broken becomes a problem, and the rest is read.
   *
   * @param directory the directory; files are named through it
   * @param folders what is known of folders
   * @param marks what is known of sources; the others are read
   * @return what was found; nothing when the directory is none
   */
  public static Templates read(Path directory, Folders folders, SourceMarks marks) {
    TemplateReader reader = new TemplateReader(directory, marks);
    Map<Path, Map<Path, TerraformBlock>> modules = new TreeMap<>();
    for (Path file : TemplateFiles.below(directory, folders)) {
      reader.read(file, modules);
    }
    modules.values().forEach(module -> Terraform.read(module, reader::add));
    Set<TemplateHandler> mentioned = new LinkedHashSet<>();
    reader.mentions.read(
        reader::bytes, candidate -> candidate.javaHandler().ifPresent(mentioned::add));
    mentioned.removeAll(reader.handlers);
    return new Templates(
        List.copyOf(reader.handlers), List.copyOf(mentioned), List.copyOf(reader.problems));
  }

  private void read(Path file, Map<Path, Map<Path, TerraformBlock>> modules) {
    if (isJava(file)) {
      readSource(file);
      return;
    }
    FileBytes content = bytes(file);
    if (content == null) {
      return;
    }
    String name = Objects.requireNonNull(file.getFileName()).toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".tf")) {
      readTerraform(file, content.text(), modules);
    } else if (Serverless.isNamed(name)) {
      documents(file, content.text())
          .forEach(service -> Serverless.read(service, path -> included(file, path), this::add));
    } else if (CloudFormation.mayBe(content)) {
      documents(file, content.text()).forEach(template -> CloudFormation.read(template, this::add));
    }
  }

  private void readSource(Path file) {
    Long found = marks.of(file);
    if (found == null) {
      FileBytes content = bytes(file);
      if (content == null) {
        return;
      }
      found = SOURCE.in(content.array(), content.length());
    }
    mentions.add(file, SourceMarks.deploys(found));
    if (SourceMarks.defines(found)) {
      String text = text(file);
      if (text != null && CdkHandlers.mayBe(text)) {
        CdkHandlers.read(file, text, this::add);
      }
    }
  }

  private static boolean isJava(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".java");
  }

  private void add(Candidate candidate) {
    candidate.javaHandler().ifPresent(handlers::add);
  }

  /** Returns what stands in the file; null when it cannot be read. */
  private @Nullable String text(Path file) {
    FileBytes content = bytes(file);
    return content == null ? null : content.text();
  }

  /** Returns the same as bytes, until the next file is read. */
  private @Nullable FileBytes bytes(Path file) {
    try {
      bytes.read(file);
      return bytes;
    } catch (IOException e) {
      if (!isJava(file)) { // Those are sources, which are read and named elsewhere.
        problems.add(new TemplateProblem(file, 0, "cannot be read"));
      }
      return null;
    }
  }

  private List<Node> documents(Path file, String text) {
    List<Node> known = documents.get(file);
    if (known != null) {
      return known;
    }
    List<Node> read = new ArrayList<>();
    try {
      read.addAll(Yaml.documents(file.toString(), text));
    } catch (YamlSyntaxException e) {
      problems.add(new TemplateProblem(file, e.line(), e.reason()));
    }
    documents.put(file, read);
    return read;
  }

  /** Only files below the directory are read, wherever a template points. */
  private @Nullable Node included(Path service, String path) {
    Path file = Objects.requireNonNull(service.getParent()).resolve(path).normalize();
    boolean yaml = path.matches("(?i).+\\.(ya?ml|json)");
    if (!yaml || !file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
      return null;
    }
    String text = text(file);
    List<Node> read = text == null ? List.of() : documents(file, text);
    return read.isEmpty() ? null : read.get(0);
  }

  private void readTerraform(Path file, String text, Map<Path, Map<Path, TerraformBlock>> modules) {
    try {
      TerraformBlock block = TerraformBlock.of(text);
      modules
          .computeIfAbsent(
              Objects.requireNonNull(file.getParent()), directory -> new LinkedHashMap<>())
          .put(file, block);
    } catch (TemplateSyntaxException e) {
      problems.add(new TemplateProblem(file, e.line(), e.reason()));
    }
  }
}
