package dev.initonce.accuracy;

import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.report.ScanResult;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Scans folders as usual and exhaustively, and says whether the answers are the same: {@code
 * DemandComparison FOLDER...}.
 */
public final class DemandComparison {

  private DemandComparison() {}

  /** Prints a line for each folder to standard output; exits with 1 if one differs. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int different = 0;
    for (String argument : arguments) {
      List<Path> folder = List.of(Path.of(argument));
      ScanResult demanded = Scan.of(folder, ScanOptions.defaults());
      ScanResult all = Scan.of(folder, ScanOptions.defaults().withExhaustive(true));
      boolean isSame =
          demanded.findings().equals(all.findings()) && demanded.notes().equals(all.notes());
      different += isSame ? 0 : 1;
      out.printf(
          "%s: %d findings in %d files of %s%n",
          isSame ? "same" : "DIFFERENT", all.findings().size(), all.files(), argument);
    }
    if (different > 0) {
      System.exit(1);
    }
  }
}
