package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.util.Map;

/** The invocations that one function is timed with. */
interface Load {
  /** Puts the collections there that a list answers with; returns how long its first call took. */
  long begin() throws Workload.FailedException;

  /** One collection from its creation to its end, each operation timed in nanoseconds. */
  Map<Operation, Long> once() throws Workload.FailedException;
}
