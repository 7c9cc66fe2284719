package dev.initonce.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cases that stand in this module. */
public final class Cases {

  private Cases() {}

  /**
   * Returns the suite, ordered by section and name.
   *
   * @throws IllegalArgumentException if a case breaks the format
   */
  public static List<ConformanceCase> suite() {
    return below(resource("cases"));
  }

  /**
   * Returns the cases that show what is known to be missed, ordered by section and name.
   *
   * @throws IllegalArgumentException if a case breaks the format
   */
  public static List<ConformanceCase> knownMisses() {
    return below(resource("cases-known-misses"));
  }

  /** Returns the folder with the sources of the library stubs. */
  public static Path libraryStubs() {
    return resource("library-stubs");
  }

  static List<ConformanceCase> below(Path root) {
    Map<String, String> open = open(root.resolve("open.txt"));
    List<ConformanceCase> cases = new ArrayList<>();
    for (Path section : folders(root)) {
      for (Path folder : folders(section)) {
        String id = section.getFileName() + "/" + folder.getFileName();
        cases.add(read(id, folder, open.remove(id)));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("open.txt names no case: " + open.keySet());
    }
    return cases;
  }

  /** Returns the front ends by the ids of the cases that they do not answer yet. */
  private static Map<String, String> open(Path list) {
    Map<String, String> open = new LinkedHashMap<>();
    if (Files.exists(list)) {
      text(list)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("[ :]", 3))
          .forEach(words -> open.put(words[0], words[1]));
    }
    return open;
  }

  private static ConformanceCase read(String id, Path folder, @Nullable String open) {
    List<SourceText> sources = sources(folder);
    CaseHeader header = header(id, sources);
    List<ExpectedFinding> expected = new ArrayList<>();
    List<KnownMiss> misses = new ArrayList<>();
    for (SourceText source : sources) {
      Markers markers = new Markers(header.id(), source);
      expected.addAll(markers.findings());
      misses.addAll(markers.misses());
    }
    return new ConformanceCase(
        id.substring(0, id.indexOf('/')),
        id.substring(id.indexOf('/') + 1),
        header.sentence(),
        header.row(),
        header.only(),
        open,
        header.options(),
        folder,
        sources,
        expected,
        misses,
        messages(folder));
  }

  private static @Nullable String messages(Path folder) {
    Path file = folder.resolve("message.txt");
    return Files.exists(file) ? text(file) : null;
  }

  private static CaseHeader header(String id, List<SourceText> sources) {
    List<SourceText> headed = sources.stream().filter(CaseHeader::isIn).toList();
    if (headed.size() != 1) {
      throw new IllegalArgumentException(
          "%s: one file must begin with // CASE, not %d".formatted(id, headed.size()));
    }
    CaseHeader header = CaseHeader.of(headed.get(0));
    if (!header.id().equals(id)) {
      throw new IllegalArgumentException("%s: its header calls it %s".formatted(id, header.id()));
    }
    return header;
  }

  private static List<SourceText> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new SourceText(relative(folder, file), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    URL url = Cases.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException("no folder " + name + " on the class path");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
