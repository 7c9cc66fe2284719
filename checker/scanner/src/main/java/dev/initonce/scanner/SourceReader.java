package dev.initonce.scanner;

import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.scanner.bytes.FileBytes;
import dev.initonce.scanner.bytes.Needles;
import dev.initonce.scanner.outline.FirstLook;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.source.SourcePath;
import dev.initonce.scanner.template.SourceMarks;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a first look at files side by side, and keeps what was wrong with the others. */
final class SourceReader {

  /** What templates are asked for, then the mark of comments. */
  private static final Needles NEEDLES =
      Needles.of(
          Stream.concat(SourceMarks.texts().stream(), Stream.of(SilencingComment.MARK)).toList());

  private static final long MARK = 1L << SourceMarks.texts().size();

  private final FirstLook look;
  private final SourceMarks marks;
  private final ThreadLocal<FileBytes> files = ThreadLocal.withInitial(FileBytes::new);
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  /**
   * Makes it.
   *
   * @param marks told of what else stands in the files
   */
  SourceReader(FirstLook look, SourceMarks marks) {
    this.look = look;
    this.marks = marks;
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
      FileBytes file = files.get();
      file.read(source.file());
      long found = NEEDLES.in(file.array(), file.length());
      marks.add(source.file(), found & ~MARK);
      Source read =
          Source.of(
              source.shown(),
              file.array(),
              file.length(),
              (found & MARK) != 0,
              look,
              () -> Files.readAllBytes(source.file()));
      if (source.isGiven() || read.isUnclear()) {
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
}
