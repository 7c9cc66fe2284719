package dev.initonce.scanner.template;

import dev.initonce.scanner.source.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A directory with templates, for a test. */
record Directory(Path path) {

  /** Writes a file. */
  Directory with(String name, String text) {
    Path file = path.resolve(name);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Reads the templates; handlers as {@code file:line name}. */
  List<String> handlers() {
    return names(TemplateReader.read(path, new Folders(), new SourceMarks()).handlers());
  }

  /** Reads the templates; what code mentions as {@code file:line name}. */
  List<String> mentioned() {
    return names(TemplateReader.read(path, new Folders(), new SourceMarks()).mentioned());
  }

  private List<String> names(List<TemplateHandler> handlers) {
    return handlers.stream()
        .map(handler -> relative(handler.file()) + ":" + handler.line() + " " + handler.name())
        .toList();
  }

  /** Reads the templates; problems as {@code file:line: reason}. */
  List<String> problems() {
    return TemplateReader.read(path, new Folders(), new SourceMarks()).problems().stream()
        .map(p -> new TemplateProblem(Path.of(relative(p.file())), p.line(), p.reason()).toString())
        .toList();
  }

  private String relative(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }
}
