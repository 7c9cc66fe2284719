package dev.initonce.junit.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The costs of one case, round by round. */
record Series(String name, List<Cost> costs) {

  Series(String name) {
    this(name, new ArrayList<>());
  }

  double median(ToDoubleFunction<Cost> part) {
    return median(costs.stream().mapToDouble(part).toArray());
  }

  double lowest(ToDoubleFunction<Cost> part) {
    return costs.stream().mapToDouble(part).min().orElseThrow();
  }

  /** The median of this case divided by another, each round by itself. */
  double ratioTo(Series bare, ToDoubleFunction<Cost> part) {
    return median(
        IntStream.range(0, costs.size())
            .mapToDouble(
                i -> part.applyAsDouble(costs.get(i)) / part.applyAsDouble(bare.costs.get(i)))
            .toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
