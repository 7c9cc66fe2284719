package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a comparison found. Durations are milliseconds. */
record Report(
    Machine machine,
    List<Setting> settings,
    List<ColdStart> coldStarts,
    List<Holdings> holdings,
    List<Floor> floors,
    List<Ablation> ablation,
    List<Lines> lines,
    List<Trace> traces) {

  /**
   * Where and how it was measured.
   *
   * @param loadBefore the system's load average, which other work on the machine raises
   */
  record Machine(
      String takenAt, String java, String system, int cpus, double loadBefore, double loadAfter) {}

  /**
   * One memory setting.
   *
   * @param cpus the part of a CPU that both variants were held to; null for no limit
   * @param ratio how many times the p50 of {@code before} that of {@code after} is
   */
  record Setting(
      int memoryMegabytes,
      @Nullable Double cpus,
      int rounds,
      Map<Operation, Latency> before,
      Map<Operation, Latency> after,
      Map<Operation, Double> ratio) {}

  /** Init and the first invocation, a list: the median of several environments. */
  record ColdStart(
      Variant variant, int memoryMegabytes, double init, double firstCall, int samples) {}

  /**
   * What a variant holds while it runs.
   *
   * @param invocations that succeeded; the next one ended the run if {@code endedBy} says so
   * @param clientsBuilt by all invocations and init
   * @param endedBy how it ended before it was through; null when it did not
   */
  record Holdings(
      Variant variant,
      int invocations,
      int clientsBuilt,
      long connections,
      List<Sample> samples,
      @Nullable String endedBy) {}

  /** At one moment. */
  record Sample(int invocations, int openFiles, double residentMegabytes, long connections) {}

  /** The least that the same request can cost. */
  record Floor(String name, Latency latency) {}

  /** One read, at 1,769 MB without a limit on the CPU, with one thing changed at a time. */
  record Ablation(
      String endpoint, AblationHandler.Http http, AblationHandler.Use use, Latency latency) {}

  /** Lines of code without blanks and comments. */
  record Lines(String what, int before, int after) {}
}
