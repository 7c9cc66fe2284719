package dev.initonce.sample.compare;

import java.util.List;

/**
 * How much is measured.
 *
 * @param memory settings, in megabytes
 * @param rounds of each setting, all contestants in turn
 * @param samples collections per round, each five invocations
 * @param warmUps collections before each round that are not timed
 * @param steadyRounds of the warm settings, the steady state and its floors; 0 leaves all out
 * @param steadyWarmUps collections before each such round; 0 leaves {@code before} out, which takes
 *     most of the time
 * @param coldStarts of each variant, at the smallest and the largest memory setting
 * @param counted invocations over which each variant's clients, connections and files are counted
 * @param ablationSamples in each round of each case; 0 leaves the ablation out
 */
record Plan(
    List<Integer> memory,
    int rounds,
    int samples,
    int warmUps,
    int steadyRounds,
    int steadyWarmUps,
    int coldStarts,
    int counted,
    int ablationSamples) {
  /** A hundred more than Lambda's limit of open files. */
  private static final int PAST_THE_LIMIT = Bench.LAMBDA_OPEN_FILES + 100;

  static final Plan FULL =
      new Plan(List.of(256, 512, 1024, 1769), 2, 60, 60, 2, 500, 5, PAST_THE_LIMIT, 60);
  static final Plan QUICK = new Plan(List.of(1769), 1, 20, 10, 0, 0, 1, 200, 0);

  Plan {
    memory = List.copyOf(memory);
  }
}
