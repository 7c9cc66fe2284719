package dev.initonce.accuracy;

import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans checkouts of the labelled repositories and prints the score: {@code Accuracy LABELS.csv
 * FOLDER}, where the repository {@code owner/name} lies in {@code FOLDER/owner+name}, at the commit
 * of its labels.
 */
public final class Accuracy {

  private Accuracy() {}

  /** Prints the score to standard output; exits with 2 if a checkout is missing. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 2) {
      System.err.println("usage: Accuracy LABELS.csv FOLDER_OF_CHECKOUTS");
      System.exit(2);
    }
    List<Label> labels = Label.read(Path.of(arguments[0]));
    Path checkouts = Path.of(arguments[1]);
    List<FoundSite> found = new ArrayList<>();
    for (String repository : repositories(labels)) {
      Path checkout = checkouts.resolve(repository.replace('/', '+'));
      if (!Files.isDirectory(checkout)) {
        System.err.println(checkout + " is missing: checkout.sh fetches it");
        System.exit(2);
      }
      found.addAll(scan(repository, checkout));
    }
    out.print(new Score(labels, found).markdown());
  }

  private static List<String> repositories(List<Label> labels) {
    return labels.stream().map(label -> label.site().repository()).distinct().toList();
  }

  private static List<FoundSite> scan(String repository, Path checkout) {
    return Scan.of(List.of(checkout), ScanOptions.defaults()).findings().stream()
        .map(
            finding ->
                new FoundSite(
                    new Site(
                        repository,
                        checkout
                            .relativize(Path.of(finding.place().file()))
                            .toString()
                            .replace('\\', '/'),
                        finding.place().line()),
                    finding.check(),
                    finding.resource()))
        .toList();
  }
}
