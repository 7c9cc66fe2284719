package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;

/**
 * What contestants are timed under.
 *
 * @param warmUps collections before the clock starts, of five invocations each
 * @param samples collections that are timed
 */
record Conditions(
    String name,
    int memoryMegabytes,
    CpuLimit cpuLimit,
    int openFiles,
    int rounds,
    int warmUps,
    int samples) {
  /** Enough for {@code before} to live through its warm-up; not what Lambda gives. */
  private static final int OPEN_FILES_TO_WARM_UP = 16_384;

  /** From when on a function has only the part of a CPU that goes with its memory. */
  enum CpuLimit {
    NEVER,
    /** As on Lambda. */
    AFTER_INIT,
    /** Saves most of the time that {@code before} takes to warm up. */
    AFTER_WARM_UP
  }

  /** A young environment, as on Lambda with this memory. */
  static Conditions ofMemory(int megabytes, CpuLimit limit, Plan plan) {
    return new Conditions(
        megabytes + " MB",
        megabytes,
        limit,
        Bench.LAMBDA_OPEN_FILES,
        plan.rounds(),
        plan.warmUps(),
        plan.samples());
  }

  /** An environment with this memory once the JIT compiler has done its work. */
  static Conditions warm(int megabytes, Plan plan) {
    return new Conditions(
        megabytes + " MB, warm",
        megabytes,
        CpuLimit.AFTER_WARM_UP,
        OPEN_FILES_TO_WARM_UP,
        plan.steadyRounds(),
        plan.steadyWarmUps(),
        plan.samples());
  }

  /** Once the JIT compiler has done its work, with every CPU there is. */
  static Conditions steady(int rounds, int warmUps, int samples) {
    return new Conditions(
        "steady state",
        LocalLambda.MEGABYTES_OF_ONE_CPU,
        CpuLimit.NEVER,
        OPEN_FILES_TO_WARM_UP,
        rounds,
        warmUps,
        samples);
  }

  /** For cases that set their part of a CPU themselves. */
  static Conditions ablation(int rounds, int warmUps, int samples) {
    return new Conditions(
        "ablation",
        LocalLambda.MEGABYTES_OF_ONE_CPU,
        CpuLimit.NEVER,
        Bench.LAMBDA_OPEN_FILES,
        rounds,
        warmUps,
        samples);
  }

  boolean limitsCpu() {
    return cpuLimit != CpuLimit.NEVER;
  }

  /** The part of a CPU that goes with the memory. */
  double cpus() {
    return memoryMegabytes / (double) LocalLambda.MEGABYTES_OF_ONE_CPU;
  }
}
