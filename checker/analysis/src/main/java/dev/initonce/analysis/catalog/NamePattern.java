package dev.initonce.analysis.catalog;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for canonical names. {@code *} stands for any characters but a dot, {@code **} for any
 * characters; everything else for itself. Patterns of the same text are equal.
 */
public final class NamePattern {

  private final String text;
  private final Pattern pattern;
  private final String prefix;

  private NamePattern(String text) {
    this.text = text;
    int star = text.indexOf('*');
    this.prefix = star < 0 ? text : text.substring(0, star);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '*') {
        regex.append(Pattern.quote(String.valueOf(c)));
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '*') {
        regex.append(".*");
        i++;
      } else {
        regex.append("[^.]*");
      }
    }
    this.pattern = Pattern.compile(regex.toString());
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
        && (isInFull() ? name.length() == text.length() : pattern.matcher(name).matches());
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
