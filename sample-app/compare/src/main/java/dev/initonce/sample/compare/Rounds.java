package dev.initonce.sample.compare;

import dev.initonce.lambda.LambdaRuntime;
import dev.initonce.lambda.LambdaRuntimeBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times contestants in turn. Each round starts them anew: {@code before} would not live through
 * many more invocations.
 */
final class Rounds {
  private final Progress progress;

  Rounds(Progress progress) {
    this.progress = progress;
  }

  /** By the contestants' names. */
  Map<String, Timed> of(List<Contestant> contestants, Conditions conditions)
      throws IOException, Workload.FailedException {
    Map<String, Timed> timed = new LinkedHashMap<>();
    contestants.forEach(one -> timed.put(one.name(), new Timed()));
    List<Contestant> order = new ArrayList<>(contestants);
    for (int round = 1; round <= conditions.rounds(); round++) {
      for (Contestant one : order) {
        progress.say(
            "%s: round %d of %d: %s", conditions.name(), round, conditions.rounds(), one.name());
        run(one, conditions, timed.getOrDefault(one.name(), new Timed()));
      }
      // So that a drift of the machine meets all alike.
      Collections.reverse(order);
    }
    return timed;
  }

  private static void run(Contestant one, Conditions conditions, Timed timed)
      throws IOException, Workload.FailedException {
    LambdaRuntimeBuilder builder =
        one.start()
            .builder()
            .memoryMegabytes(conditions.memoryMegabytes())
            .openFiles(conditions.openFiles());
    try (LambdaRuntime runtime =
        (conditions.limitCpu() ? builder.cpuShareOfMemory() : builder).start()) {
      Load load = one.load().apply(runtime);
      timed.addStart(runtime.initDuration().toNanos(), load.begin());
      for (int i = 0; i < conditions.warmUps(); i++) {
        load.once();
      }
      for (int i = 0; i < conditions.samples(); i++) {
        timed.add(load.once());
      }
    }
  }

  /**
   * How many times the p50 of the fast one that of the slow one is, rounded to the given part of 1.
   */
  static Map<Operation, Double> ratios(
      Map<Operation, Latency> slow, Map<Operation, Latency> fast, double parts) {
    Map<Operation, Double> ratios = new EnumMap<>(Operation.class);
    fast.forEach(
        (operation, latency) -> {
          Latency other = slow.get(operation);
          if (other != null) {
            ratios.put(operation, Math.round(other.p50() / latency.p50() * parts) / parts);
          }
        });
    return ratios;
  }
}
