package dev.initonce.scanner.config;

import dev.initonce.scanner.yaml.Yaml;
import dev.initonce.scanner.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads configuration files. Thread-safe. */
public final class ConfigurationFile {

  /** The names that a configuration file may have. */
  private static final List<String> NAMES = List.of("initonce.yaml", "initonce.yml");

  private ConfigurationFile() {}

  /**
   * Returns the file that counts for a place: the first in its directory or in one above, up to the
   * root of the repository.
   *
   * @param place a file or directory
   * @throws ConfigurationException if there are two in one directory
   */
  public static Optional<Path> near(Path place) throws ConfigurationException {
    Path start = place.toAbsolutePath().normalize();
    for (Path directory = start; directory != null; directory = directory.getParent()) {
      List<Path> files =
          NAMES.stream().map(directory::resolve).filter(Files::isRegularFile).toList();
      if (files.size() > 1) {
        String name = files.get(1).toString().replace('\\', '/');
        throw refused(name, 0, "stands beside " + NAMES.get(0) + ": only one of them can count");
      }
      if (!files.isEmpty()) {
        return Optional.of(files.get(0));
      }
      if (Files.exists(directory.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @throws ConfigurationException if it cannot be read, or something in it is wrong
   */
  public static Configuration read(Path file) throws ConfigurationException {
    String name = file.toString().replace('\\', '/');
    try {
      return parse(name, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw refused(name, 0, "there is no such file");
    } catch (CharacterCodingException e) {
      throw refused(name, 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw refused(name, 0, "cannot be read");
    }
  }

  /**
   * Reads a text.
   *
   * @param name the file that it comes from, as its user names it
   * @throws ConfigurationException if something in it is wrong
   */
  public static Configuration parse(String name, String text) throws ConfigurationException {
    List<Node> documents;
    try {
      documents = Yaml.documents(name, text);
    } catch (YamlSyntaxException e) {
      throw refused(name, e.line(), e.reason());
    }
    if (documents.isEmpty()) {
      return Configuration.defaults();
    }
    Problems problems = new Problems(name);
    documents.stream().skip(1).forEach(next -> problems.add(next, "a second document begins here"));
    Configuration configuration = new ConfigurationReader(problems).read(documents.get(0));
    if (!problems.found().isEmpty()) {
      throw new ConfigurationException(problems.found());
    }
    return configuration;
  }

  private static ConfigurationException refused(String name, int line, String reason) {
    return new ConfigurationException(List.of(new ConfigurationProblem(name, line, reason)));
  }
}
