package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Times init and the first invocation apart: what is moved out of the one goes into the other. */
final class ColdStarts {
  private final Functions functions;
  private final int repeats;
  private final Progress progress;

  ColdStarts(Functions functions, int repeats, Progress progress) {
    this.functions = functions;
    this.repeats = repeats;
    this.progress = progress;
  }

  List<Report.ColdStart> at(int memoryMegabytes, boolean limitCpu)
      throws IOException, Workload.FailedException {
    Map<Variant, List<Long>> inits = new EnumMap<>(Variant.class);
    Map<Variant, List<Long>> firstCalls = new EnumMap<>(Variant.class);
    for (int i = 1; i <= repeats; i++) {
      progress.say("%d MB: cold start %d of %d", memoryMegabytes, i, repeats);
      for (Variant variant : Variant.values()) {
        LocalLambdaBuilder builder = functions.builder(variant).memoryMegabytes(memoryMegabytes);
        try (LocalLambda runtime = (limitCpu ? builder.cpuShareOfMemory() : builder).start()) {
          Workload workload = new Workload(runtime, UUID.randomUUID().toString());
          long first = workload.send(Operation.LIST, Map.of()).duration().toNanos();
          inits.computeIfAbsent(variant, v -> new ArrayList<>()).add(init(runtime));
          firstCalls.computeIfAbsent(variant, v -> new ArrayList<>()).add(first);
        }
      }
    }
    List<Report.ColdStart> starts = new ArrayList<>();
    inits.forEach(
        (variant, nanos) -> {
          double first = Latency.of(firstCalls.getOrDefault(variant, nanos)).p50();
          starts.add(
              new Report.ColdStart(
                  variant, memoryMegabytes, Latency.of(nanos).p50(), first, repeats));
        });
    return starts;
  }

  private static long init(LocalLambda runtime) {
    return runtime.initDuration().toNanos();
  }
}
