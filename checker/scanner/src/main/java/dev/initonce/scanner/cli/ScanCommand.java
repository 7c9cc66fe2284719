package dev.initonce.scanner.cli;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.report.Note;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      "  2  a wrong option, a PATH that does not exist (the others are scanned all the same),"
          + " or nothing that could be read",
      "Files that do not parse are named and do not change the exit code.",
      "A comment // initonce:ok <reason> silences what is built on its line."
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

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "warning",
      description =
          "Exit with 1 from here on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private FailOn failOn = FailOn.WARNING;

  @Option(names = "--include-tests", description = "Scan test source sets too.")
  private boolean includeTests;

  @Option(
      names = "--services",
      description =
          "Judge web endpoints and listeners too where no Lambda entry point serves them.")
  private boolean services;

  @Option(
      names = "--handler",
      paramLabel = "NAME",
      description = "A further entry point: package.Class::method, or package.Class.")
  private Set<String> handlers = Set.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ColorMode color = ColorMode.AUTO;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    ScanResult result = Scan.of(paths, options());
    for (Problem problem : result.problems()) {
      err.println("initonce: " + problem.text());
    }
    for (Note note : result.notes()) {
      err.println("initonce: note: " + note);
    }
    if (result.files() == 0) {
      err.println("initonce: found no Java sources that could be read");
      return ExitCodes.USAGE;
    }
    format.reporter(color.isOn()).write(result, out);
    out.flush();
    err.println(summary(result));
    if (paths.stream().anyMatch(ScanCommand::isWrong)) {
      return ExitCodes.USAGE;
    }
    return failOn.isReachedBy(result) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private ScanOptions options() {
    AnalysisOptions analysis =
        AnalysisOptions.defaults().withServices(services).withHandlers(handlers);
    return ScanOptions.defaults().withIncludeTests(includeTests).withAnalysis(analysis);
  }

  private static boolean isWrong(Path path) {
    return !Files.isDirectory(path)
        && !(Files.isRegularFile(path) && path.toString().endsWith(".java"));
  }

  private static String summary(ScanResult result) {
    return count(result.findings().size(), "finding") + " in " + count(result.files(), "file");
  }

  private static String count(int number, String noun) {
    return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
  }
}
