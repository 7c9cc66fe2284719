package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

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
      progress.say("%s: round %d of %d", conditions.name(), round, conditions.rounds());
      round(order, conditions, timed);
      // The first to start finds another machine than the last.
      Collections.reverse(order);
    }
    return timed;
  }

  /** All are started, and then take turns: what else the machine does meets them alike. */
  private static void round(
      List<Contestant> contestants, Conditions conditions, Map<String, Timed> timed)
      throws IOException, Workload.FailedException {
    List<LocalLambda> runtimes = new ArrayList<>();
    try {
      Map<Timed, Load> loads = new LinkedHashMap<>();
      for (Contestant one : contestants) {
        LocalLambda runtime = start(one, conditions);
        runtimes.add(runtime);
        Load load = one.load().apply(runtime);
        Timed of = timed.getOrDefault(one.name(), new Timed());
        of.addStart(runtime.initDuration().toNanos(), load.begin());
        loads.put(of, load);
      }
      for (int i = 0; i < conditions.warmUps(); i++) {
        for (Load load : loads.values()) {
          load.once();
        }
      }
      if (conditions.cpuLimit() == Conditions.CpuLimit.AFTER_WARM_UP) {
        runtimes.forEach(runtime -> runtime.limitCpu(conditions.cpus()));
      }
      for (int i = 0; i < conditions.samples(); i++) {
        // What the last invocation left of its part of the CPU, or used up, is none of the next
        // one's business: Lambda freezes environments in between.
        inTurn(loads, conditions.limitsCpu() ? LocalLambda.CPU_PERIOD.toNanos() : 0);
      }
    } finally {
      runtimes.forEach(LocalLambda::close);
    }
  }

  /** One collection each, invocation by invocation. */
  private static void inTurn(Map<Timed, Load> loads, long idleNanos)
      throws Workload.FailedException {
    int most = loads.values().stream().mapToInt(load -> load.life().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (Map.Entry<Timed, Load> one : loads.entrySet()) {
        List<Operation> life = one.getValue().life();
        if (i < life.size()) {
          LockSupport.parkNanos(idleNanos);
          one.getKey().add(life.get(i), one.getValue().send(life.get(i)));
        }
      }
    }
  }

  private static LocalLambda start(Contestant one, Conditions conditions) throws IOException {
    LocalLambdaBuilder builder =
        one.start()
            .builder()
            .memoryMegabytes(conditions.memoryMegabytes())
            .openFiles(conditions.openFiles());
    boolean limited = conditions.cpuLimit() == Conditions.CpuLimit.AFTER_INIT;
    return (limited ? builder.cpuShareOfMemory() : builder).start();
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
