package dev.initonce.sample.compare;

import dev.initonce.lambda.Invocation;
import dev.initonce.lambda.LocalLambda;
import dev.initonce.sample.behaviour.Events;
import dev.initonce.sample.compare.traced.LogExporter;
import dev.initonce.sample.compare.traced.TracedHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.bytebuddy.agent.ByteBuddyAgent;

/** Takes traces of both variants, in runs of their own: spans are not free. */
final class Tracing {
  private static final int WARM_UPS = 20;
  private static final int TAKEN = 9;

  private final Functions functions;
  private final Progress progress;

  Tracing(Functions functions, Progress progress) {
    this.functions = functions;
    this.progress = progress;
  }

  /** For each variant, the trace of median duration for a query and for a delete. */
  List<Trace> take() throws Workload.FailedException {
    List<Trace> traces = new ArrayList<>();
    for (Variant variant : List.of(Variant.BEFORE, Variant.AFTER)) {
      progress.say("%s: traces", variant);
      traces.addAll(of(variant));
    }
    return traces;
  }

  private List<Trace> of(Variant variant) throws Workload.FailedException {
    Map<String, List<Trace.Span>> spans = new ConcurrentHashMap<>();
    List<String> queries = new ArrayList<>();
    List<String> deletes = new ArrayList<>();
    try (LocalLambda runtime =
        functions
            .builder(TracedHandler.class)
            .environment(TracedHandler.HANDLER, variant.handler())
            .memoryMegabytes(LocalLambda.MEGABYTES_OF_ONE_CPU)
            .jvmOptions("-javaagent:" + Functions.home(ByteBuddyAgent.class))
            .onLog(line -> read(line, spans))
            .start()) {
      Workload workload = new Workload(runtime, UUID.randomUUID().toString());
      workload.seed();
      for (int i = 0; i < WARM_UPS; i++) {
        workload.once();
      }
      for (int i = 0; i < TAKEN; i++) {
        queries.add(traced(runtime, workload, "list", Map.of()));
        deletes.add(traced(runtime, workload, "delete", Map.of("id", workload.createdId())));
      }
    }
    // Closed: every line of the log has been read.
    return List.of(
        median(variant, "query", queries, spans), median(variant, "delete", deletes, spans));
  }

  /** Returns the trace's id. */
  private static String traced(
      LocalLambda runtime, Workload workload, String event, Map<String, String> values)
      throws Workload.FailedException {
    String header = Invocation.newTraceHeader();
    String json = Events.json(event, workload.withOwner(values));
    workload.check(runtime.invoke(Invocation.of(json).withTraceHeader(header)));
    return header.substring("Root=1-".length(), header.indexOf(';')).replace("-", "");
  }

  private static void read(String line, Map<String, List<Trace.Span>> spans) {
    if (!line.startsWith(LogExporter.MARK)) {
      return;
    }
    String[] fields = line.substring(LogExporter.MARK.length()).split("\t", -1);
    spans
        .computeIfAbsent(fields[1], trace -> new CopyOnWriteArrayList<>())
        .add(
            new Trace.Span(
                fields[0],
                fields[2],
                fields[3],
                Long.parseLong(fields[4]),
                Long.parseLong(fields[5])));
  }

  private static Trace median(
      Variant variant,
      String operation,
      List<String> traceIds,
      Map<String, List<Trace.Span>> spans) {
    return traceIds.stream()
        .map(id -> new Trace(variant, operation, id, spans.getOrDefault(id, List.of())))
        .sorted(Comparator.comparingDouble(Trace::milliseconds))
        .toList()
        .get(traceIds.size() / 2);
  }
}
