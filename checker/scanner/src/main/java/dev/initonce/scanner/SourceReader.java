package dev.initonce.scanner;

import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.SourceParser;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.source.SourcePath;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Reads and parses files side by side, and keeps what was wrong with the others. */
final class SourceReader {

  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  /** Returns the files that parse, in the given order. */
  List<ParsedFile> read(List<SourcePath> sources) {
    return sources.parallelStream().map(this::read).filter(Objects::nonNull).toList();
  }

  /** Returns what was wrong, ordered by file. */
  List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparing(Problem::file)).toList();
  }

  private @Nullable ParsedFile read(SourcePath source) {
    try {
      return SourceParser.parse(source.shown(), Files.readString(source.file()));
    } catch (ParseException e) {
      problems.add(new Problem(source.shown(), e.line(), e.reason()));
    } catch (CharacterCodingException e) {
      problems.add(new Problem(source.shown(), 0, "is not UTF-8 text"));
    } catch (NoSuchFileException e) {
      problems.add(new Problem(source.shown(), 0, "is a link to a file that does not exist"));
    } catch (IOException e) {
      problems.add(Problem.unreadable(source.shown(), e));
    }
    return null;
  }
}
