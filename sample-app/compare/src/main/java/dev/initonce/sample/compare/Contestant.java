package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

/**
 * One function to time beside others.
 *
 * @param start settings for a new execution environment of it
 * @param load what to send it
 */
record Contestant(String name, Start start, Function<LocalLambda, Load> load) {

  /** Gives a new builder each time. */
  interface Start {
    LocalLambdaBuilder builder() throws IOException;
  }

  /** A function that takes API Gateway's events, in the name of an owner of its own. */
  static Contestant of(String name, Start start) {
    return new Contestant(
        name, start, runtime -> new Workload(runtime, UUID.randomUUID().toString()));
  }
}
