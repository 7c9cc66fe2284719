package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was timed of one contestant, in nanoseconds, all rounds together. */
final class Timed {
  private final List<Long> inits = new ArrayList<>();
  private final List<Long> firstCalls = new ArrayList<>();
  private final Map<Operation, List<Long>> nanos = new EnumMap<>(Operation.class);

  void addStart(long init, long firstCall) {
    inits.add(init);
    firstCalls.add(firstCall);
  }

  void add(Operation operation, long invocation) {
    nanos.computeIfAbsent(operation, o -> list()).add(invocation);
  }

  private static List<Long> list() {
    return new ArrayList<>();
  }

  Latency init() {
    return Latency.of(inits);
  }

  Latency firstCall() {
    return Latency.of(firstCalls);
  }

  Map<Operation, Latency> latencies() {
    Map<Operation, Latency> latencies = new EnumMap<>(Operation.class);
    nanos.forEach((operation, list) -> latencies.put(operation, Latency.of(list)));
    return latencies;
  }
}
