package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Times {@code after} in turn with its floors, and with {@code before} as long as that has the
 * files to live through a warm-up that ends all compilation.
 */
final class SteadyState {
  private static final double TENTH = 10;
  private static final double HUNDREDTH = 100;

  private final List<Report.Setting> settings = new ArrayList<>();
  private final List<Report.Floor> floors = new ArrayList<>();

  SteadyState(Functions functions, Rounds rounds, Plan plan)
      throws IOException, Workload.FailedException {
    if (plan.steadyRounds() == 0) {
      return;
    }
    boolean withBefore = plan.steadyWarmUps() > 0;
    int warmUps = withBefore ? plan.steadyWarmUps() : plan.warmUps();
    Conditions conditions = Conditions.steady(plan.steadyRounds(), warmUps, 2 * plan.samples());
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(Contestants.variant(functions, Variant.AFTER));
    contestants.addAll(Contestants.floors(functions));
    if (withBefore) {
      contestants.add(Contestants.variant(functions, Variant.BEFORE));
    }
    Map<String, Timed> timed = rounds.of(contestants, conditions);
    if (withBefore) {
      settings.add(setting(conditions, timed));
    }
    Map<Operation, Latency> after = latencies(timed, Variant.AFTER.name());
    for (Contestant floor : Contestants.floors(functions)) {
      Map<Operation, Latency> latency = latencies(timed, floor.name());
      floors.add(new Report.Floor(floor.name(), latency, Rounds.ratios(after, latency, HUNDREDTH)));
    }
  }

  /** Of both variants, timed by name. */
  static Report.Setting setting(Conditions conditions, Map<String, Timed> timed) {
    Map<Operation, Latency> before = latencies(timed, Variant.BEFORE.name());
    Map<Operation, Latency> after = latencies(timed, Variant.AFTER.name());
    return new Report.Setting(
        conditions.name(),
        conditions.memoryMegabytes(),
        conditions.limitsCpu() ? Latency.rounded(conditions.cpus()) : null,
        conditions.rounds(),
        conditions.warmUps(),
        before,
        after,
        Rounds.ratios(before, after, TENTH));
  }

  private static Map<Operation, Latency> latencies(Map<String, Timed> timed, String name) {
    return timed.getOrDefault(name, new Timed()).latencies();
  }

  /** With {@code before}, if it was timed. */
  List<Report.Setting> settings() {
    return settings;
  }

  List<Report.Floor> floors() {
    return floors;
  }
}
