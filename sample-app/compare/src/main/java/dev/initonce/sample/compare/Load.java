package dev.initonce.sample.compare;

import dev.initonce.sample.collection.api.Operation;

/** The invocations that one function is timed with: a collection's life, again and again. */
interface Load {
  /** One invocation. */
  record Call(Operation operation, long nanos) {}

  /** Puts the collections there that a list answers with; returns how long its first call took. */
  long begin() throws Workload.FailedException;

  /** How many invocations a collection lives for. */
  int operations();

  /** Sends the next of them. */
  Call next() throws Workload.FailedException;

  /** One collection from its creation to its end; only between two of them. */
  default void once() throws Workload.FailedException {
    for (int i = 0; i < operations(); i++) {
      next();
    }
  }
}
