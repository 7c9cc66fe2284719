package dev.initonce.scanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    try {
      return new ScanRun(paths, format, config, color, exhaustive)
          .run(flags::over, line.getOut(), line.getErr());
    } catch (AmbiguousConfigurationException e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()));
    }
  }
}
