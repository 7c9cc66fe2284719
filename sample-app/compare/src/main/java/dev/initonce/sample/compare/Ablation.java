package dev.initonce.sample.compare;

import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.LambdaRuntime;
import dev.initonce.lambda.LambdaRuntimeBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the mistake apart: with and without TLS, closed and not, by HTTP client, by CPU. */
final class Ablation {
  private static final int WARM_UPS = 60;

  /** What Lambda gives for 256 and 1,024 MB. */
  private static final double[] SHARES = {0.145, 0.579};

  private final Map<String, Functions> endpoints;
  private final int rounds;
  private final int samples;
  private final Progress progress;

  /** {@code endpoints} by what they speak. */
  Ablation(Map<String, Functions> endpoints, int rounds, int samples, Progress progress) {
    this.endpoints = endpoints;
    this.rounds = rounds;
    this.samples = samples;
    this.progress = progress;
  }

  /** {@code cpus} is null for no limit. */
  record Case(
      String endpoint, AblationHandler.Http http, AblationHandler.Use use, @Nullable Double cpus) {}

  /** Every combination without a limit on the CPU, and the usual one with less of it. */
  static List<Case> cases(boolean limitCpu) {
    List<Case> cases = new ArrayList<>();
    for (String endpoint : List.of("HTTP", "TLS")) {
      for (AblationHandler.Http http : AblationHandler.Http.values()) {
        for (AblationHandler.Use use : AblationHandler.Use.values()) {
          cases.add(new Case(endpoint, http, use, null));
        }
      }
    }
    for (double cpus : limitCpu ? SHARES : new double[0]) {
      for (AblationHandler.Use use : AblationHandler.Use.values()) {
        cases.add(new Case("TLS", AblationHandler.Http.APACHE5, use, cpus));
      }
    }
    return cases;
  }

  List<Report.Ablation> measure(List<Case> cases) {
    Map<Case, List<Long>> nanos = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Case one : cases) {
        progress.say("ablation: round %d of %d: %s", round, rounds, one);
        measure(one, nanos.computeIfAbsent(one, c -> new ArrayList<>()));
      }
    }
    List<Report.Ablation> results = new ArrayList<>();
    nanos.forEach(
        (one, list) ->
            results.add(
                new Report.Ablation(
                    one.endpoint(), one.http(), one.use(), one.cpus(), Latency.of(list))));
    return results;
  }

  private void measure(Case one, List<Long> nanos) {
    Functions functions = endpoints.get(one.endpoint());
    if (functions == null) {
      return;
    }
    LambdaRuntimeBuilder builder =
        functions
            .builder(AblationHandler.class)
            .memoryMegabytes(1769)
            .environment(AblationHandler.USE, one.use().name())
            .environment(AblationHandler.HTTP, one.http().name());
    if (one.cpus() != null) {
      builder.cpuShare(one.cpus());
    }
    try (LambdaRuntime runtime = builder.start()) {
      for (int i = 0; i < WARM_UPS + samples; i++) {
        InvocationResult result = runtime.invoke("\"read\"");
        if (!result.response().equals("\"200\"")) {
          throw new IllegalStateException(one + " answered " + result.payload());
        }
        if (i >= WARM_UPS) {
          nanos.add(result.duration().toNanos());
        }
      }
    }
  }
}
