package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures that the seed article gives, for the terminal. */
final class Summary {
  private Summary() {}

  static void print(Report report, PrintWriter out) {
    out.printf("%-8s %-8s %22s %22s %8s%n", "MB", "", "before p50/p90 ms", "after p50/p90 ms", "");
    for (Report.Setting setting : report.settings()) {
      for (Operation operation : List.of(Operation.DELETE, Operation.LIST)) {
        out.printf(
            Locale.ROOT,
            "%-8d %-8s %22s %22s %6.1f ×%n",
            setting.memoryMegabytes(),
            operation == Operation.LIST ? "query" : "delete",
            figures(setting.before(), operation),
            figures(setting.after(), operation),
            setting.ratio().getOrDefault(operation, Double.NaN));
      }
    }
    out.println("The article, on Lambda: delete 84 to 7 ms (12 ×), query 76 to 12 ms (6.3 ×).");
    out.flush();
  }

  private static String figures(Map<Operation, Latency> latencies, Operation operation) {
    Latency latency = latencies.get(operation);
    return latency == null
        ? "-"
        : String.format(Locale.ROOT, "%.1f / %.1f", latency.p50(), latency.p90());
  }
}
