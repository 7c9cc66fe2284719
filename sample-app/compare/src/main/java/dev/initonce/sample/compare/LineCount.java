package dev.initonce.sample.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of code of both variants, without blanks, comments, imports and package lines. */
final class LineCount {
  private LineCount() {}

  static List<Report.Lines> of(Path sampleApp) throws IOException {
    return List.of(
        new Report.Lines(
            "class with the CRUD operations",
            lines(sampleApp, "before", "main", "CollectionRepository"),
            lines(sampleApp, "after", "main", "CollectionRepository")),
        new Report.Lines(
            "what reaches the table",
            lines(sampleApp, "before", "main", "CollectionRepository"),
            lines(sampleApp, "after", "main", "CollectionRepository")
                + lines(sampleApp, "after", "main", "Tables")),
        new Report.Lines(
            "test of the CRUD operations, with its set-up",
            lines(sampleApp, "before", "test", "CollectionHandlerTest")
                + lines(sampleApp, "before", "test", "RedirectedDynamoDb"),
            lines(sampleApp, "after", "test", "CollectionHandlerTest")));
  }

  private static int lines(Path sampleApp, String variant, String tree, String type)
      throws IOException {
    Path file =
        sampleApp.resolve(
            String.format(
                "%s/src/%s/java/dev/initonce/sample/%s/%s.java", variant, tree, variant, type));
    return count(Files.readAllLines(file));
  }

  static int count(List<String> lines) {
    int count = 0;
    boolean inComment = false;
    for (String line : lines) {
      String text = line.strip();
      if (text.startsWith("/*")) {
        inComment = true;
      }
      boolean counts =
          !inComment
              && !text.isEmpty()
              && !text.startsWith("//")
              && !text.startsWith("import ")
              && !text.startsWith("package ");
      if (counts) {
        count++;
      }
      if (text.endsWith("*/")) {
        inComment = false;
      }
    }
    return count;
  }
}
