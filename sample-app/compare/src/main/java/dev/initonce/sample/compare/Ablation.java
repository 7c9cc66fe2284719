package dev.initonce.sample.compare;

import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.LambdaRuntime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the mistake apart: with and without TLS, closed and not, on two HTTP clients. */
final class Ablation {
  private static final int WARM_UPS = 60;

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

  private record Case(String endpoint, AblationHandler.Http http, AblationHandler.Use use) {}

  List<Report.Ablation> measure() {
    Map<Case, List<Long>> nanos = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      progress.say("ablation: round %d of %d", round, rounds);
      for (String endpoint : endpoints.keySet()) {
        for (AblationHandler.Http http : AblationHandler.Http.values()) {
          for (AblationHandler.Use use : AblationHandler.Use.values()) {
            Case one = new Case(endpoint, http, use);
            measure(one, nanos.computeIfAbsent(one, c -> new ArrayList<>()));
          }
        }
      }
    }
    List<Report.Ablation> results = new ArrayList<>();
    nanos.forEach(
        (one, list) ->
            results.add(
                new Report.Ablation(one.endpoint(), one.http(), one.use(), Latency.of(list))));
    return results;
  }

  private void measure(Case one, List<Long> nanos) {
    Functions functions = endpoints.get(one.endpoint());
    if (functions == null) {
      return;
    }
    try (LambdaRuntime runtime =
        functions
            .builder(AblationHandler.class)
            .memoryMegabytes(1769)
            .environment(AblationHandler.USE, one.use().name())
            .environment(AblationHandler.HTTP, one.http().name())
            .start()) {
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
