package dev.initonce.scanner.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What folders hold, each looked at once in a scan: sources and templates stand in the same ones.
 * Not thread-safe.
 */
public final class Folders {

  /** What an entry is, links not followed. */
  public enum Kind {
    FOLDER,
    FILE,
    OTHER
  }

  /**
   * An entry of a folder.
   *
   * @param size of a file, in bytes
   */
  public record Entry(Path path, Kind kind, long size) {

    /** Returns its name. */
    public String name() {
      return path.getName(path.getNameCount() - 1).toString();
    }
  }

  /**
   * What a folder holds.
   *
   * @param failures what could not be looked at, and why
   */
  private record Content(List<Entry> entries, Map<Path, IOException> failures) {}

  private final Map<Path, Content> known = new HashMap<>();

  /**
   * Passes all that is no folder below a folder to a consumer.
   *
   * @param enters which folders to go into; the first is not asked about
   * @param failed told of what cannot be looked at, and why
   */
  public void walk(
      Path folder,
      Predicate<Path> enters,
      Consumer<Entry> found,
      BiConsumer<Path, IOException> failed) {
    Content content = content(folder);
    content.failures().forEach(failed);
    for (Entry entry : content.entries()) {
      if (entry.kind() != Kind.FOLDER) {
        found.accept(entry);
      } else if (enters.test(entry.path())) {
        walk(entry.path(), enters, found, failed);
      }
    }
  }

  /** Returns whether a folder holds a file of one of the names, or a link to one. */
  boolean holdsFile(Path folder, List<String> names) {
    Content content = known.get(folder);
    if (content == null || !content.failures().isEmpty()) {
      return names.stream().anyMatch(name -> isFile(folder.resolve(name)));
    }
    for (Entry entry : content.entries()) {
      if (entry.kind() != Kind.FOLDER && names.contains(entry.name()) && isFile(entry.path())) {
        return true;
      }
    }
    return false;
  }

  /** Costs a fraction of {@code Files.isRegularFile} where there is none. */
  static boolean isFile(Path path) {
    return path.toFile().isFile();
  }

  private Content content(Path folder) {
    Content content = known.get(folder);
    if (content == null) {
      content = read(folder);
      known.put(folder, content);
    }
    return content;
  }

  private static Content read(Path folder) {
    List<Entry> entries = new ArrayList<>();
    Map<Path, IOException> failures = new HashMap<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        try {
          entries.add(entry(path));
        } catch (IOException e) {
          failures.put(path, e);
        }
      }
    } catch (DirectoryIteratorException e) {
      // What was listed before counts.
    } catch (IOException e) {
      failures.put(folder, e);
    }
    return new Content(entries, failures);
  }

  private static Entry entry(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isDirectory()) {
      return new Entry(path, Kind.FOLDER, 0);
    }
    return new Entry(path, attributes.isRegularFile() ? Kind.FILE : Kind.OTHER, attributes.size());
  }
}
