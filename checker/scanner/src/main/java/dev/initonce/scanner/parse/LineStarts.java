package dev.initonce.scanner.parse;

import com.github.javaparser.Position;
import java.util.Arrays;

/** Where the lines of a text begin, to turn a line and column into an offset. */
public final class LineStarts {

  private final int[] starts;

  private LineStarts(int[] starts) {
    this.starts = starts;
  }

  /** Finds the lines of a text; they end with {@code \n}, {@code \r} or both. */
  public static LineStarts of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pairs = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c != '\n' && (c != '\r' || pairs)) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new LineStarts(Arrays.copyOf(starts, count));
  }

  /** Returns the offset of a position, counted from 0. */
  public int offset(Position position) {
    int line = Math.min(Math.max(position.line, 1), starts.length);
    return starts[line - 1] + position.column - 1;
  }
}
