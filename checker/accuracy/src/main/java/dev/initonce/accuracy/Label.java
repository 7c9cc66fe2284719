package dev.initonce.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader said of a construction.
 *
 * @param site where it is: the first line of the expression that builds
 * @param commit the commit that was read, in full
 * @param resource the simple name of what is built
 * @param truth what it is
 * @param kind the shape of code that makes it so
 */
record Label(Site site, String commit, String resource, Truth truth, String kind) {

  private static final int COLUMNS = 7;

  /** What a construction is. */
  enum Truth {
    /** Built on every invocation that reaches it. */
    TP,
    /** Kept, provided from outside, or on no path of a handler. */
    TN,
    /** Two readers may differ. */
    DEBATABLE
  }

  /**
   * Reads the labels of a CSV file whose columns are repository, commit, file, line, resource,
   * label and kind. No value holds a comma or a quote.
   *
   * @throws IllegalArgumentException if a line has other columns
   */
  static List<Label> read(Path csv) throws IOException {
    List<Label> labels = new ArrayList<>();
    List<String> lines = Files.readAllLines(csv);
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      if (values.length != COLUMNS) {
        throw new IllegalArgumentException(csv + ": not " + COLUMNS + " values: " + line);
      }
      labels.add(
          new Label(
              new Site(values[0], values[2], Integer.parseInt(values[3])),
              values[1],
              values[4],
              Truth.valueOf(values[5]),
              values[6]));
    }
    return labels;
  }
}
