package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Glance;
import dev.initonce.analysis.demand.Hints;
import dev.initonce.analysis.demand.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a first look at one source file: it follows braces, and looks at few words. Whatever is not
 * quite as usual it leaves to an outline. Can be used again. Not thread-safe.
 */
final class GlanceReader {

  /** The words of the language that it looks for, beside those of its caller. */
  static final Set<String> KEYWORDS =
      Set.of("import", "package", "class", "interface", "enum", "record", "module");

  /** What means something else to an outline even where a name should stand. */
  private static final Words NO_NAMES = Words.of(Set.of("import", "package", "module", "new"));

  private final Hints hints;
  private final Map<Long, Words> meant;
  private final Words.Builder seen = new Words.Builder();
  private final Words.Builder types = new Words.Builder();
  private final Nesting nesting = new Nesting();
  private boolean hasImports;
  private boolean inHeader;
  private boolean takesName;
  private boolean isPartial;
  private boolean isAscii;

  /**
   * Makes it.
   *
   * @param meant names that stand for types where nothing is imported, with the words of their
   *     packages
   */
  GlanceReader(Hints hints, Map<Long, Words> meant) {
    this.hints = hints;
    this.meant = meant;
  }

  /** Returns what a file tells, null if that takes an outline. */
  @Nullable Glance read(byte[] text, int length) {
    hasImports = false;
    inHeader = false;
    takesName = false;
    isPartial = false;
    nesting.begin();
    Tokens tokens = new Tokens(text, length);
    boolean isUsual = read(tokens);
    isAscii = isUsual && tokens.isAscii();
    Words seenHere = seen.build();
    Words typesHere = types.build();
    if (!isUsual || inHeader || takesName || !nesting.isOver()) {
      return null;
    }
    return new Glance(hasImports ? seenHere : withMeant(seenHere), typesHere, isPartial);
  }

  /** Adds what names may stand for, whether or not something beside the file has that name. */
  private Words withMeant(Words written) {
    written.forEach(
        word -> {
          seen.add(word);
          meant.getOrDefault(word, Words.NONE).forEach(seen::add);
        });
    return seen.build();
  }

  /** Returns whether the last file holds nothing but ASCII, as far as that is known. */
  boolean isAscii() {
    return isAscii;
  }

  private boolean read(Tokens tokens) {
    boolean behindDot = false;
    for (int token = tokens.next(); token != Tokens.END; token = tokens.next()) {
      boolean isUsual =
          token == Tokens.WORD ? word(tokens, behindDot) : token == ';' || punctuation(token);
      if (!isUsual) {
        return false;
      }
      inHeader &= token != ';';
      behindDot = token == '.';
    }
    return tokens.isAtEnd() && !tokens.isUnclear();
  }

  private boolean word(Tokens tokens, boolean behindDot) {
    if (takesName) {
      takesName = false;
      long name = tokens.number();
      types.add(name);
      nesting.declare();
      if (NO_NAMES.contains(name)) {
        return false;
      }
    }
    long built = tokens.numberOfBuilt(hints);
    if (built != 0) {
      seen.add(built);
    }
    long word = tokens.number(hints);
    if (word == 0) {
      return true;
    }
    seen.add(word);
    if (word == Keyword.IMPORT || word == Keyword.PACKAGE) {
      hasImports |= word == Keyword.IMPORT && !inHeader && nesting.isOutside();
      inHeader |= nesting.isOutside();
    } else if (word == Keyword.MODULE) {
      if (tokens.isWordNext()) {
        isPartial |= inHeader; // All its packages are imported.
        return inHeader || !nesting.isOutside();
      }
    } else if (word == Keyword.CLASS || word == Keyword.INTERFACE || word == Keyword.ENUM) {
      takesName = !behindDot && tokens.isWordNext();
    } else if (word == Keyword.RECORD) {
      takesName =
          !behindDot
              && tokens.isWordNext()
              && (tokens.isBehindWord('(') || tokens.isBehindWord('<'));
    }
    return !takesName || !inHeader;
  }

  /** Returns whether the token is as usual where it stands. */
  private boolean punctuation(int token) {
    return switch (token) {
      case '{', '(' -> !inHeader && nesting.open(token);
      case '}', ')' -> !inHeader && nesting.close(token);
      case '\\' -> false; // Words can be spelt with escapes.
      default -> true;
    };
  }
}
