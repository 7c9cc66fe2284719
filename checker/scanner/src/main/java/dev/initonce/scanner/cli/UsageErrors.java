package dev.initonce.scanner.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a command, with the nearest name that is right. */
final class UsageErrors implements IParameterExceptionHandler {

  private static final Pattern CONSTANTS = Pattern.compile("\\[[A-Z, ]+] \\(case-insensitive\\)");

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("initonce: " + message(failure));
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.USAGE;
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String written = unmatched.getUnmatched().get(0);
      String kind = written.startsWith("-") ? "unknown option " : "unknown command ";
      String hint =
          nearest(written, failure.getCommandLine())
              .map(name -> "; did you mean " + name + "?")
              .orElse("");
      return kind + written + hint;
    }
    String message = String.valueOf(failure.getMessage());
    String named =
        CONSTANTS
            .matcher(message)
            .replaceAll(
                found -> found.group().replace(" (case-insensitive)", "").toLowerCase(Locale.ROOT));
    return named.substring(0, 1).toLowerCase(Locale.ROOT) + named.substring(1);
  }

  private static Optional<String> nearest(String written, CommandLine line) {
    String name = written.replaceFirst("=.*", "");
    Stream<String> names =
        name.startsWith("-")
            ? Stream.concat(
                line.getCommandSpec().optionsMap().keySet().stream(),
                line.getCommandSpec().negatedOptionsMap().keySet().stream())
            : line.getSubcommands().keySet().stream();
    return names
        .filter(each -> distance(name, each) <= Math.max(2, each.length() / 3))
        .min(
            Comparator.comparingInt((String each) -> distance(name, each))
                .thenComparing(each -> each));
  }

  /** Returns how many letters must be changed, added or left out to get from one to the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
