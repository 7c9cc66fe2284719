package dev.initonce.scanner.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code initonce}: says what it can do. */
@Command(
    name = "initonce",
    description = "Finds what your AWS Lambda functions build again on every invocation.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {ScanCommand.class, HelpCommand.class})
final class InitonceCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
    return ExitCodes.USAGE;
  }
}
