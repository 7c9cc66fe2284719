package dev.initonce.scanner.cli;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.finding.Severity;
import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.config.Configuration;
import dev.initonce.scanner.config.ConfigurationException;
import dev.initonce.scanner.report.Note;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scan as a command line asks for it.
 *
 * @param config the configuration file that is named, null when the one beside the paths counts
 */
record ScanRun(
    List<Path> paths, Format format, @Nullable Path config, ColorMode color, boolean exhaustive) {

  /**
   * Scans, and writes findings to the one writer and all else to the other.
   *
   * @param flags changes what the configuration file says
   * @return the exit code
   * @throws AmbiguousConfigurationException if several files would count; nothing is written then
   */
  int run(UnaryOperator<Configuration> flags, PrintWriter out, PrintWriter err)
      throws IOException, AmbiguousConfigurationException {
    try {
      Configuration configuration = flags.apply(Configurations.read(config, paths));
      Catalog catalog = Catalog.withModels(ScanRun.class.getClassLoader());
      return scan(configuration, catalog, out, err);
    } catch (ConfigurationException e) {
      e.problems().forEach(problem -> err.println("initonce: " + problem));
      return ExitCodes.USAGE;
    } catch (ServiceConfigurationError e) {
      err.println("initonce: a model on the class path cannot be used: " + e.getMessage());
      return ExitCodes.USAGE;
    }
  }

  private int scan(Configuration configuration, Catalog catalog, PrintWriter out, PrintWriter err)
      throws IOException {
    ScanResult result =
        Scan.of(
            paths,
            ScanOptions.of(configuration, catalog).withExhaustive(exhaustive),
            TerminalProgress.on(err));
    for (Problem problem : result.problems()) {
      err.println("initonce: " + problem.text());
    }
    for (Note note : result.notes()) {
      err.println("initonce: note: " + note);
    }
    if (result.files() == 0) {
      String readable = result.problems().isEmpty() ? "" : " that could be read";
      err.println("initonce: found no Java sources" + readable + unread(result));
      return ExitCodes.USAGE;
    }
    format.reporter(color.isOn()).write(result, out);
    out.flush();
    err.println(summary(result));
    if (paths.stream().anyMatch(ScanRun::isWrong)) {
      return ExitCodes.USAGE;
    }
    Severity failOn = configuration.failOn();
    return failOn != null && result.reaches(failOn) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private static boolean isWrong(Path path) {
    return !Files.isDirectory(path)
        && !(Files.isRegularFile(path) && path.toString().endsWith(".java"));
  }

  private static String summary(ScanResult result) {
    return count(result.findings().size(), "finding")
        + " in "
        + count(result.files(), "file")
        + unread(result);
  }

  /** One line for all: what was not looked at is no finding, and nothing to act on. */
  private static String unread(ScanResult result) {
    if (result.unread().isEmpty()) {
      return "";
    }
    return result.unread().entrySet().stream()
        .map(language -> count(language.getValue(), language.getKey() + " file"))
        .collect(Collectors.joining(", ", " (not read: ", ")"));
  }

  private static String count(int number, String noun) {
    return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
  }
}
