package dev.initonce.scanner;

import dev.initonce.analysis.demand.Sought;
import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.source.SourcePath;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Reads the outlines of files side by side, and keeps what was wrong with the others. */
final class SourceReader {

  private final Sought sought;
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  /**
   * Makes it.
   *
   * @param sought what the outline is to tell beyond words
   */
  SourceReader(Sought sought) {
    this.sought = sought;
  }

  /** Returns the files that can be read, in the given order. */
  List<Source> read(List<SourcePath> sources) {
    return sources.parallelStream().map(this::read).filter(Objects::nonNull).toList();
  }

  /** Returns what was wrong with the others. */
  Queue<Problem> problems() {
    return problems;
  }

  private @Nullable Source read(SourcePath source) {
    try {
      byte[] bytes = Files.readAllBytes(source.file());
      Source read = Source.of(source.shown(), bytes, sought, () -> text(source.file()));
      if (source.isGiven() || read.outline().outline().isUnclear()) {
        read.parsed(); // What is wrong with it is said, whether or not it matters for findings.
      }
      return read;
    } catch (CharacterCodingException e) {
      problems.add(new Problem(source.shown(), 0, "is not UTF-8 text"));
    } catch (NoSuchFileException e) {
      problems.add(new Problem(source.shown(), 0, "is a link to a file that does not exist"));
    } catch (IOException e) {
      problems.add(Problem.unreadable(source.shown(), e));
    }
    return null;
  }

  private static String text(Path file) throws ParseException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ParseException(0, "cannot be read a second time: " + e.getMessage());
    }
  }
}
