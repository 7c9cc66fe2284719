package dev.initonce.sample.compare;

import java.util.List;

/** Percentiles of a sample, in milliseconds. */
record Latency(double p50, double p90, double p99, int samples) {

  static Latency of(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new Latency(at(sorted, 50), at(sorted, 90), at(sorted, 99), sorted.size());
  }

  /** The nearest rank. */
  private static double at(List<Long> sorted, int percent) {
    int rank = (sorted.size() * percent + 99) / 100;
    return rounded(sorted.get(Math.max(0, rank - 1)) / 1e6);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
