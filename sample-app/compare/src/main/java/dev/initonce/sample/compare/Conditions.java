package dev.initonce.sample.compare;

/**
 * What contestants are timed under.
 *
 * @param limitCpu to the part of a CPU that goes with the memory
 * @param warmUps collections before the clock starts, of five invocations each
 * @param samples collections that are timed
 */
record Conditions(
    String name,
    int memoryMegabytes,
    boolean limitCpu,
    int openFiles,
    int rounds,
    int warmUps,
    int samples) {
  /** Enough for {@code before} to live through its warm-up; not what Lambda gives. */
  private static final int OPEN_FILES_TO_WARM_UP = 16_384;

  private static final int FULL_CPU = 1769;

  /** As on Lambda with this memory. */
  static Conditions ofMemory(int megabytes, boolean limitCpu, Plan plan) {
    return new Conditions(
        megabytes + " MB",
        megabytes,
        limitCpu,
        Bench.LAMBDA_OPEN_FILES,
        plan.rounds(),
        plan.warmUps(),
        plan.samples());
  }

  /** Once the JIT compiler has done its work. */
  static Conditions steady(int rounds, int warmUps, int samples) {
    return new Conditions(
        "steady state", FULL_CPU, false, OPEN_FILES_TO_WARM_UP, rounds, warmUps, samples);
  }
}
