package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Value;
import java.util.Set;

/** Knows the library methods that run a function for each element. */
final class PerElement {

  private static final Set<String> ALWAYS =
      Set.of(
          "forEach",
          "forEachOrdered",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "flatMap",
          "mapMulti",
          "removeIf",
          "replaceAll",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "peek",
          "processBatch",
          "processBatchInParallel",
          "parallelMap",
          "generate",
          "comparing",
          "comparingInt",
          "comparingLong",
          "comparingDouble",
          "thenComparing",
          "sort",
          "sorted",
          "groupingBy",
          "partitioningBy",
          "toMap",
          "iterate");
  private static final Set<String> ON_STREAMS = Set.of("map", "filter", "reduce", "collect");
  private static final Set<String> SINGLE =
      Set.of(
          "java.util.Optional",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "io.vavr.control.Option",
          "io.vavr.control.Try",
          "reactor.core.publisher.Mono");

  private PerElement() {}

  /** Returns how often a call runs the functions that it is handed, or finds in its receiver. */
  static Repetition repetition(Operation.Call call, PageTypes pages) {
    if (!runsForEach(call)) {
      return Repetition.NONE;
    }
    Value on = call.receiver();
    return on != null && pages.givesPages(on.type()) ? Repetition.PAGE : Repetition.RECORD;
  }

  private static boolean runsForEach(Operation.Call call) {
    String name = call.method().name();
    String owner = call.method().owner();
    if (SINGLE.contains(owner)) {
      return false;
    }
    if (ALWAYS.contains(name)) {
      return true;
    }
    return ON_STREAMS.contains(name) && (owner.endsWith("Stream") || owner.endsWith("Flux"));
  }
}
