package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures that the seed article gives, for the terminal. */
final class Summary {
  private Summary() {}

  static void print(Report report, PrintWriter out) {
    out.println(setting(report.plan()));
    out.printf("%-13s %-8s %22s %22s %8s%n", "", "", "before p50/p90 ms", "after p50/p90 ms", "");
    for (Report.Setting setting : report.settings()) {
      for (Operation operation : List.of(Operation.DELETE, Operation.LIST)) {
        out.printf(
            Locale.ROOT,
            "%-13s %-8s %22s %22s %6.1f ×%n",
            setting.name(),
            operation == Operation.LIST ? "query" : "delete",
            figures(setting.before(), operation),
            figures(setting.after(), operation),
            ratio(setting, operation));
      }
    }
    for (Report.Floor floor : report.floors()) {
      out.printf(
          Locale.ROOT,
          "after takes %.2f × (delete) and %.2f × (query) of: %s%n",
          floor.ratio().getOrDefault(Operation.DELETE, Double.NaN),
          floor.ratio().getOrDefault(Operation.LIST, Double.NaN),
          floor.name());
    }
    out.println(report.headline());
    out.println("The article, on Lambda: delete 84 to 7 ms (12 ×), query 76 to 12 ms (6.3 ×).");
    out.flush();
  }

  /** What was measured. */
  private static String setting(Plan plan) {
    return "At %s MB: %s of %s for each variant, after %d that %s up."
        .formatted(
            plan.memory().stream().map(String::valueOf).collect(Collectors.joining(", ")),
            counted(plan.rounds(), "round"),
            counted(plan.samples(), "collection"),
            plan.warmUps(),
            plan.warmUps() == 1 ? "warms" : "warm");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** What came out, in a sentence: of several settings, where it is worth most and least. */
  static String headline(List<Report.Setting> settings) {
    if (settings.isEmpty()) {
      return "Only 'after' was timed: there is nothing to compare it with.";
    }
    List<Report.Setting> ordered =
        settings.stream()
            .sorted(Comparator.comparingDouble(setting -> ratio(setting, Operation.DELETE)))
            .toList();
    Report.Setting least = ordered.get(0);
    Report.Setting most = ordered.get(ordered.size() - 1);
    return "%s: a delete takes %s, a query %s.%s"
        .formatted(
            most.name(),
            gain(most, Operation.DELETE),
            gain(most, Operation.LIST),
            ordered.size() == 1 ? "" : " That is the most; the least is " + line(least) + ".");
  }

  private static String gain(Report.Setting setting, Operation operation) {
    return String.format(
        Locale.ROOT,
        "%s ms before and %s after (%.1f ×)",
        p50(setting.before(), operation),
        p50(setting.after(), operation),
        ratio(setting, operation));
  }

  private static String p50(Map<Operation, Latency> latencies, Operation operation) {
    Latency latency = latencies.get(operation);
    return latency == null ? "-" : String.format(Locale.ROOT, "%.1f", latency.p50());
  }

  private static double ratio(Report.Setting setting, Operation operation) {
    return setting.ratio().getOrDefault(operation, Double.NaN);
  }

  /** The ratios of one setting. */
  static String line(Report.Setting setting) {
    return String.format(
        Locale.ROOT,
        "%s: delete %.1f ×, query %.1f ×",
        setting.name(),
        ratio(setting, Operation.DELETE),
        ratio(setting, Operation.LIST));
  }

  static void print(List<Report.Trial> trials, PrintWriter out) {
    out.printf(
        "%-40s %8s %8s %8s %8s %8s %7s %7s%n",
        "p50 ms", "init", "first", "both", "delete", "query", "delete", "query");
    for (Report.Trial trial : trials) {
      out.printf(
          Locale.ROOT,
          "%-40s %8.0f %8.0f %8.0f %8.2f %8.2f %5.2f × %5.2f ×%n",
          trial.name(),
          trial.init(),
          trial.firstCall(),
          trial.init() + trial.firstCall(),
          p50(trial, Operation.DELETE),
          p50(trial, Operation.LIST),
          trial.ratio().getOrDefault(Operation.DELETE, Double.NaN),
          trial.ratio().getOrDefault(Operation.LIST, Double.NaN));
    }
    out.println("The ratios are to the last line, which is measured in turn with the others.");
    out.flush();
  }

  private static double p50(Report.Trial trial, Operation operation) {
    Latency latency = trial.latency().get(operation);
    return latency == null ? Double.NaN : latency.p50();
  }

  private static String figures(Map<Operation, Latency> latencies, Operation operation) {
    Latency latency = latencies.get(operation);
    return latency == null
        ? "-"
        : String.format(Locale.ROOT, "%.1f / %.1f", latency.p50(), latency.p90());
  }
}
