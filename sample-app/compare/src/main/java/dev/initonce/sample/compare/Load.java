package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;
import java.util.List;

/** The invocations that one function is timed with: a collection's life, again and again. */
interface Load {
  /** Puts the collections there that a list answers with; returns how long its first call took. */
  long begin() throws Workload.FailedException;

  /** What one collection goes through from its creation to its end. */
  List<Operation> life();

  /** Sends one invocation, in the order of a life; returns how long it took, in nanoseconds. */
  long send(Operation operation) throws Workload.FailedException;

  /** One collection from its creation to its end. */
  default void once() throws Workload.FailedException {
    for (Operation operation : life()) {
      send(operation);
    }
  }
}
