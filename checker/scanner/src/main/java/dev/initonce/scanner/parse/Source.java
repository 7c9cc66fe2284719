package dev.initonce.scanner.parse;

import dev.initonce.analysis.demand.Glance;
import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.scanner.outline.FirstLook;
import dev.initonce.scanner.outline.SourceOutline;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file: what a first look told of it, its outline and its tree for those who ask for them.
 * Thread-safe.
 *
 * <p>The text is not kept: it is read again for an outline, and for a tree.
 */
public final class Source {

  /** Reads a source again. */
  @FunctionalInterface
  public interface Text {
    /**
     * Returns its bytes.
     *
     * @throws IOException if they are not to be had any more
     */
    byte[] read() throws IOException;
  }

  private final String path;
  private final FirstLook look;
  private final Glance glance;
  private final List<SilencingComment> silencing;
  private final Text text;
  private @Nullable SourceOutline outline;
  private @Nullable ParsedFile parsed;
  private @Nullable ParseException failure;

  private Source(
      String path,
      FirstLook look,
      Glance glance,
      List<SilencingComment> silencing,
      Text text,
      @Nullable SourceOutline outline) {
    this.path = path;
    this.look = look;
    this.glance = glance;
    this.silencing = silencing;
    this.text = text;
    this.outline = outline;
  }

  /**
   * Takes a first look at a source.
   *
   * @param path the file as its user names it, with {@code /} as separator
   * @param bytes begins with what stands in it; not kept
   * @param length how many bytes that is
   * @param isMarked whether a comment in it may silence something
   * @param text gives what stands in it again
   * @throws CharacterCodingException if that is not UTF-8
   */
  public static Source of(
      String path, byte[] bytes, int length, boolean isMarked, FirstLook look, Text text)
      throws CharacterCodingException {
    FirstLook.Seen seen = look.glance(bytes, length);
    List<SilencingComment> silencing = List.of();
    if (isMarked || seen == null || !seen.isAscii()) {
      silencing = SilencingComment.in(path, decoded(ByteBuffer.wrap(bytes, 0, length)));
    }
    if (seen != null) {
      return new Source(path, look, seen.glance(), silencing, text, null);
    }
    SourceOutline outline = look.outline(Arrays.copyOf(bytes, length));
    Glance glance = new Glance(outline.outline().words(), outline.outline().types(), true);
    return new Source(path, look, glance, silencing, text, outline);
  }

  private static String decoded(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  /** Returns the file as its user names it, with {@code /} as separator. */
  public String path() {
    return path;
  }

  /** Returns the folder that it is in as its user names it, with {@code /} at its end. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Returns what a first look told. */
  public Glance glance() {
    return glance;
  }

  /** Returns whether only a parser can tell what it declares. */
  public boolean isUnclear() {
    return glance.isPartial() && outline().outline().isUnclear();
  }

  /** Returns what it declares and mentions, the same object each time. */
  public synchronized SourceOutline outline() {
    SourceOutline known = outline;
    if (known == null) {
      known = look.outline(bytes());
      outline = known;
    }
    return known;
  }

  /** What cannot be read any more holds nothing. */
  private synchronized byte[] bytes() {
    try {
      return text.read();
    } catch (IOException e) {
      failure = unreadable(e);
      return new byte[0];
    }
  }

  private static ParseException unreadable(IOException e) {
    return new ParseException(0, "cannot be read a second time: " + e.getMessage());
  }

  /** Returns its comments that silence findings, or are meant to. */
  public List<SilencingComment> silencing() {
    return silencing;
  }

  /** Returns its tree, null when it does not parse. Parses it at the first call. */
  public synchronized @Nullable ParsedFile parsed() {
    if (parsed == null && failure == null) {
      try {
        parsed = SourceParser.parse(path, decoded(ByteBuffer.wrap(text.read())));
      } catch (IOException e) {
        failure = unreadable(e);
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
