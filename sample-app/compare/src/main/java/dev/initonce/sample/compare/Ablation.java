package dev.initonce.sample.compare;

import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the mistake apart: with and without TLS, closed and not, by HTTP client, by CPU. */
final class Ablation {
  private static final int WARM_UPS = 60;

  /** What Lambda gives for 256 and 1,024 MB. */
  private static final double[] SHARES = {0.145, 0.579};

  private final Map<String, Functions> endpoints;
  private final Conditions conditions;
  private final Progress progress;

  /** {@code endpoints} by what they speak. */
  Ablation(Map<String, Functions> endpoints, int rounds, int samples, Progress progress) {
    this.endpoints = endpoints;
    this.conditions = Conditions.ablation(rounds, WARM_UPS, samples);
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

  List<Report.Ablation> measure(List<Case> cases) throws IOException, Workload.FailedException {
    List<Contestant> contestants = new ArrayList<>();
    for (Case one : cases) {
      contestants.add(new Contestant(one.toString(), () -> builder(one), Reads::new));
    }
    Map<String, Timed> timed = new Rounds(progress).of(contestants, conditions);
    List<Report.Ablation> results = new ArrayList<>();
    for (Case one : cases) {
      Latency latency =
          timed.getOrDefault(one.toString(), new Timed()).latencies().get(Operation.READ);
      if (latency != null) {
        results.add(
            new Report.Ablation(one.endpoint(), one.http(), one.use(), one.cpus(), latency));
      }
    }
    return results;
  }

  private LocalLambdaBuilder builder(Case one) {
    Functions functions = endpoints.get(one.endpoint());
    if (functions == null) {
      throw new IllegalArgumentException("there is no endpoint that speaks " + one.endpoint());
    }
    LocalLambdaBuilder builder =
        functions
            .builder(AblationHandler.class)
            .environment(AblationHandler.USE, one.use().name())
            .environment(AblationHandler.HTTP, one.http().name());
    return one.cpus() == null ? builder : builder.cpuShare(one.cpus());
  }

  /** One read after the other. */
  private record Reads(LocalLambda runtime) implements Load {
    @Override
    public long begin() throws Workload.FailedException {
      return read();
    }

    @Override
    public List<Operation> life() {
      return List.of(Operation.READ);
    }

    @Override
    public long send(Operation operation) throws Workload.FailedException {
      return read();
    }

    private long read() throws Workload.FailedException {
      InvocationResult result = runtime.invoke("\"read\"");
      if (!result.payload().equals("\"200\"")) {
        throw new Workload.FailedException("a read answered " + result.payload());
      }
      return result.duration().toNanos();
    }
  }
}
