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
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code initonce scan}: writes findings to standard output, everything else to the other one. */
@Command(
    name = "scan",
    description = "Scans Java sources, without building them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  nothing found, or nothing as severe as --fail-on",
      "  1  findings as severe as --fail-on, or more",
      "  2  a wrong option or configuration file, a PATH that does not exist (the others are"
          + " scanned all the same), or nothing that could be read",
      "  3  ended by a defect, or for want of memory",
      "Files that do not parse are named and do not change the exit code.",
      "A comment // initonce:ok <reason> silences what is found on its line or through a call there;"
          + " where it stands alone, on the next line."
    })
final class ScanCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Folders and .java files. Hidden folders, build output and test source sets below them"
              + " are left out.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Mixin private ScanFlags flags = new ScanFlags();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration file (default: initonce.yaml or .yml in the folder that is scanned, or the"
              + " nearest one above it in the repository). Options win over it.")
  private @Nullable Path config;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = "--exhaustive",
      description =
          "Parse and analyse all files, not only those that can have to do with an entry point. The"
              + " findings are the same; files that do not parse are all named.")
  private boolean exhaustive;

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    PrintWriter err = line.getErr();
    try {
      Configuration configuration = flags.over(Configurations.read(config, paths, line));
      Catalog catalog = Catalog.withModels(ScanCommand.class.getClassLoader());
      return scan(configuration, catalog, line.getOut(), err);
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
    if (paths.stream().anyMatch(ScanCommand::isWrong)) {
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
