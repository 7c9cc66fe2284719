package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a comparison found. Durations are milliseconds.
 *
 * @param headline what came out, in a sentence
 * @param command what to type to run it again
 * @param plan how much was measured
 */
record Report(
    String headline,
    String command,
    Plan plan,
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
   * One setting.
   *
   * @param cpus the part of a CPU that both variants were held to; null for no limit
   * @param warmUps collections of five invocations each, before the clock starts in each round
   * @param ratio how many times the p50 of {@code before} that of {@code after} is
   */
  record Setting(
      String name,
      int memoryMegabytes,
      @Nullable Double cpus,
      int rounds,
      int warmUps,
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

  /**
   * Timed in turn with {@code after}: the least that the same requests can cost.
   *
   * @param ratio how many times the p50 of the floor that of {@code after} is
   */
  record Floor(String name, Map<Operation, Latency> latency, Map<Operation, Double> ratio) {}

  /**
   * One read at 1,769 MB, with one thing changed at a time.
   *
   * @param cpus the part of a CPU that it was held to; null for no limit
   */
  record Ablation(
      String endpoint,
      AblationHandler.Http http,
      AblationHandler.Use use,
      @Nullable Double cpus,
      Latency latency) {}

  /**
   * A variation of {@code after}.
   *
   * @param ratio how many times the p50 of the SDK's floor its own is
   */
  record Trial(
      String name,
      double init,
      double firstCall,
      Map<Operation, Latency> latency,
      Map<Operation, Double> ratio) {}

  /** Lines of code without blanks and comments. */
  record Lines(String what, int before, int after) {}
}
