package dev.initonce.sample.compare;

import dev.initonce.lambda.LambdaRuntime;
import dev.initonce.lambda.LambdaRuntimeBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Times both variants in turn. Each round starts both anew: {@code before} would not live through
 * many more invocations.
 */
final class Rounds {
  private final Functions functions;
  private final int rounds;
  private final int warmUps;
  private final int measured;
  private final Progress progress;

  /** {@code warmUps} and {@code measured} count collections, of five invocations each. */
  Rounds(Functions functions, int rounds, int warmUps, int measured, Progress progress) {
    this.functions = functions;
    this.rounds = rounds;
    this.warmUps = warmUps;
    this.measured = measured;
    this.progress = progress;
  }

  Report.Setting at(int memoryMegabytes, boolean limitCpu)
      throws IOException, Workload.FailedException {
    Map<Operation, List<Long>> before = new EnumMap<>(Operation.class);
    Map<Operation, List<Long>> after = new EnumMap<>(Operation.class);
    for (int round = 1; round <= rounds; round++) {
      progress.say("%d MB: round %d of %d", memoryMegabytes, round, rounds);
      // The order alternates, so that a drift of the machine meets both alike.
      if (round % 2 == 1) {
        round(Variant.BEFORE, memoryMegabytes, limitCpu, before);
        round(Variant.AFTER, memoryMegabytes, limitCpu, after);
      } else {
        round(Variant.AFTER, memoryMegabytes, limitCpu, after);
        round(Variant.BEFORE, memoryMegabytes, limitCpu, before);
      }
    }
    return setting(memoryMegabytes, limitCpu, latencies(before), latencies(after));
  }

  private void round(
      Variant variant, int memoryMegabytes, boolean limitCpu, Map<Operation, List<Long>> nanos)
      throws IOException, Workload.FailedException {
    LambdaRuntimeBuilder builder = functions.builder(variant).memoryMegabytes(memoryMegabytes);
    try (LambdaRuntime runtime = (limitCpu ? builder.cpuShareOfMemory() : builder).start()) {
      Workload workload = new Workload(runtime, UUID.randomUUID().toString());
      workload.seed();
      for (int i = 0; i < warmUps; i++) {
        workload.once();
      }
      for (int i = 0; i < measured; i++) {
        workload
            .once()
            .forEach((operation, n) -> nanos.computeIfAbsent(operation, o -> list()).add(n));
      }
    }
  }

  private static List<Long> list() {
    return new ArrayList<>();
  }

  private Report.Setting setting(
      int memoryMegabytes,
      boolean limitCpu,
      Map<Operation, Latency> before,
      Map<Operation, Latency> after) {
    Map<Operation, Double> ratio = new EnumMap<>(Operation.class);
    after.forEach(
        (operation, latency) -> {
          Latency slow = before.get(operation);
          if (slow != null) {
            ratio.put(operation, Math.round(slow.p50() / latency.p50() * 10) / 10.0);
          }
        });
    Double cpus = limitCpu ? Latency.rounded(memoryMegabytes / 1769.0) : null;
    return new Report.Setting(memoryMegabytes, cpus, rounds, before, after, ratio);
  }

  private static Map<Operation, Latency> latencies(Map<Operation, List<Long>> nanos) {
    Map<Operation, Latency> latencies = new EnumMap<>(Operation.class);
    nanos.forEach((operation, list) -> latencies.put(operation, Latency.of(list)));
    return latencies;
  }
}
