package dev.initonce.scanner.parse;

import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.scanner.outline.OutlineReader;
import dev.initonce.scanner.outline.SourceOutline;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file: its outline, and its tree for those who ask for it. Thread-safe.
 *
 * <p>The text is not kept: whoever needs the tree reads the file again.
 */
public final class Source {

  /** Reads a source's text again. */
  @FunctionalInterface
  public interface Text {
    /**
     * Returns the text.
     *
     * @throws ParseException if it is not to be had any more
     */
    String read() throws ParseException;
  }

  private static final byte[] MARK = SilencingComment.MARK.getBytes(StandardCharsets.US_ASCII);

  private final String path;
  private final SourceOutline outline;
  private final List<SilencingComment> silencing;
  private final Text text;
  private @Nullable ParsedFile parsed;
  private @Nullable ParseException failure;

  private Source(String path, SourceOutline outline, List<SilencingComment> silencing, Text text) {
    this.path = path;
    this.outline = outline;
    this.silencing = silencing;
    this.text = text;
  }

  /**
   * Reads an outline.
   *
   * @param path the file as its user names it, with {@code /} as separator
   * @param bytes what stands in it
   * @param sought what the outline is to tell beyond words
   * @param text gives what stands in it again
   * @throws CharacterCodingException if that is not UTF-8
   */
  public static Source of(String path, byte[] bytes, Sought sought, Text text)
      throws CharacterCodingException {
    boolean marked = contains(bytes, MARK);
    List<SilencingComment> silencing = List.of();
    if (marked || !isAscii(bytes)) {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      silencing = SilencingComment.in(path, decoded);
    }
    return new Source(path, OutlineReader.read(bytes, sought), silencing, text);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the file as its user names it, with {@code /} as separator. */
  public String path() {
    return path;
  }

  /** Returns the folder that it is in as its user names it, with {@code /} at its end. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Returns what it declares and mentions. */
  public SourceOutline outline() {
    return outline;
  }

  /** Returns its comments that silence findings, or are meant to. */
  public List<SilencingComment> silencing() {
    return silencing;
  }

  /** Returns its tree, null when it does not parse. Parses it at the first call. */
  public synchronized @Nullable ParsedFile parsed() {
    if (parsed == null && failure == null) {
      try {
        parsed = SourceParser.parse(path, text.read());
      } catch (ParseException e) {
        failure = e;
      }
    }
    return parsed;
  }

  /** Returns why it does not parse; null when it does, or when nobody asked for its tree. */
  public synchronized @Nullable ParseException failure() {
    return failure;
  }

  @Override
  public String toString() {
    return path;
  }
}
