package dev.initonce.analysis.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A pattern for canonical names. {@code *} stands for any characters but a dot, {@code **} for any
 * characters; everything else for itself. Patterns of the same text are equal.
 */
public final class NamePattern {

  private final String text;
  private final String prefix;

  private NamePattern(String text) {
    this.text = text;
    int star = text.indexOf('*');
    this.prefix = star < 0 ? text : text.substring(0, star);
  }

  /** Returns the pattern of that text. */
  public static NamePattern of(String text) {
    return new NamePattern(text);
  }

  /** Returns whether it is a name without wildcards. */
  public boolean isInFull() {
    return prefix.length() == text.length();
  }

  /** Returns whether the whole name fits. */
  public boolean matches(String name) {
    return name.startsWith(prefix)
        && (isInFull()
            ? name.length() == text.length()
            : matches(prefix.length(), name, prefix.length()));
  }

  /** Returns whether the rest of the text fits the rest of the name. */
  private boolean matches(int textFrom, String name, int nameFrom) {
    int at = nameFrom;
    for (int i = textFrom; i < text.length(); i++, at++) {
      char c = text.charAt(i);
      if (c == '*') {
        boolean isAny = text.startsWith("**", i);
        return matchesBehind(i + (isAny ? 2 : 1), name, at, isAny);
      }
      if (at == name.length() || name.charAt(at) != c) {
        return false;
      }
    }
    return at == name.length();
  }

  private boolean matchesBehind(int textFrom, String name, int nameFrom, boolean overDots) {
    for (int at = nameFrom; at <= name.length(); at++) {
      if (matches(textFrom, name, at)) {
        return true;
      }
      if (!overDots && at < name.length() && name.charAt(at) == '.') {
        return false;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamePattern that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
