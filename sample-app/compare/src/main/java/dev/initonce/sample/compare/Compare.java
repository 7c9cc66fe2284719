package dev.initonce.sample.compare;

import dev.initonce.lambda.LambdaInitException;
import dev.initonce.lambda.LocalLambda;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "initonce compare",
    sortOptions = false,
    description = {
      "Runs both variants of the sample on the Lambda runtime for Java, on this machine, against"
          + " DynamoDB Local over TLS, and writes a report of what the difference is worth.",
      "Needs Linux; needs no account, no Docker and no network."
    })
public final class Compare implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  boolean help;

  @Option(
      names = "--quick",
      description =
          "One setting and few samples, no steady state, floors or ablation: rougher numbers.")
  boolean quick;

  @Option(
      names = "--memory",
      split = ",",
      paramLabel = "MB",
      description = "Memory settings to measure at (default: 256,512,1024,1769; quick: 1769).")
  @Nullable List<Integer> memory;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds for each setting, both variants in turn (default: 2; quick: 1).")
  @Nullable Integer rounds;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Collections per round, each five invocations (default: 60; quick: 20).")
  @Nullable Integer samples;

  @Option(
      names = "--warm-ups",
      paramLabel = "N",
      description = "Collections before each round that are not timed (default: 60; quick: 10).")
  @Nullable Integer warmUps;

  @Option(
      names = "--steady-warm-ups",
      paramLabel = "N",
      description =
          "Collections before each round of the warm settings and of the steady state; 0 times only"
              + " 'after' and its floors (default: 500; quick: neither).")
  @Nullable Integer steadyWarmUps;

  @Option(
      names = "--counted",
      paramLabel = "N",
      description =
          "Invocations over which clients, connections and open files are counted (default: 1124,"
              + " a hundred more than the files that Lambda lets a function open; quick: 200).")
  @Nullable Integer counted;

  @Option(
      names = "--soak",
      paramLabel = "N",
      description = "Count what 'after' builds and holds over N invocations, and do nothing else.")
  @Nullable Integer soak;

  @Option(
      names = "--trials",
      description =
          "Time variations of 'after' beside its floor (HTTP client, warm-up, class archive, JIT"
              + " compilers, libraries), and do nothing else.")
  boolean trials;

  @Option(
      names = "--sample-app",
      paramLabel = "DIR",
      description = "The directory of the sample, built (default: where this program was built).")
  @Nullable Path sampleApp;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "report",
      description = "Where the report goes (default: ${DEFAULT-VALUE}).")
  Path output = Paths.get("report");

  public static void main(String[] args) {
    System.exit(new CommandLine(new Compare()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    CommandLine commandLine = spec == null ? new CommandLine(this) : spec.commandLine();
    Progress progress = new Progress(commandLine.getErr());
    try {
      run(commandLine.getOut(), progress, command(commandLine));
      return 0;
    } catch (IOException
        | Workload.FailedException
        | LambdaInitException
        | UncheckedIOException e) {
      progress.say("%s", String.valueOf(e.getMessage()));
      return 1;
    } catch (RuntimeException e) {
      if (progress.isStopped()) {
        return 1;
      }
      throw e;
    }
  }

  private void run(PrintWriter out, Progress progress, String command)
      throws IOException, InterruptedException, Workload.FailedException {
    if (!LocalLambda.canLimitCpu()) {
      progress.say("CPU shares need root on Linux: only the heap will follow the memory setting");
    }
    Path root = sampleApp == null ? Functions.ownSampleApp() : sampleApp;
    Functions.requireBuilt(root);
    try (Bench bench = Bench.start(root, progress)) {
      if (soak != null) {
        out.println(Json.text(bench.soak(soak)));
        out.flush();
        return;
      }
      if (trials) {
        Summary.print(bench.trials(plan()), out);
        return;
      }
      Report report = bench.compare(plan(), command);
      Path page = Pages.write(report, output);
      progress.say("the report is in %s", page);
      Summary.print(report, out);
    }
  }

  /** As it was typed, for a shell. */
  private static String command(CommandLine commandLine) {
    return Stream.concat(
            Stream.of("./initonce compare"),
            commandLine.getParseResult().originalArgs().stream()
                .map(
                    word ->
                        word.matches("[\\w./=,:@%+-]+")
                            ? word
                            : "'" + word.replace("'", "'\\''") + "'"))
        .collect(Collectors.joining(" "));
  }

  private Plan plan() {
    Plan plan = quick ? Plan.QUICK : Plan.FULL;
    int usualRounds = rounds == null ? plan.rounds() : rounds;
    boolean steady = steadyWarmUps != null || plan.steadyRounds() > 0;
    return new Plan(
        memory == null ? plan.memory() : memory,
        usualRounds,
        samples == null ? plan.samples() : samples,
        warmUps == null ? plan.warmUps() : warmUps,
        steady ? usualRounds : 0,
        steadyWarmUps == null ? plan.steadyWarmUps() : steadyWarmUps,
        plan.coldStarts(),
        counted == null ? plan.counted() : counted,
        plan.ablationSamples());
  }
}
