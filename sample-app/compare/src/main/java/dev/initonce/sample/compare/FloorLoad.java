package dev.initonce.sample.compare;

import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.LocalLambda;
import dev.initonce.sample.collection.api.Operation;
import java.util.List;

/** Has a floor put an item, query and delete it again: the same requests, and no more. */
final class FloorLoad implements Load {
  private static final List<Operation> LIFE =
      List.of(Operation.CREATE, Operation.LIST, Operation.DELETE);

  private final LocalLambda runtime;

  FloorLoad(LocalLambda runtime) {
    this.runtime = runtime;
  }

  @Override
  public long begin() throws Workload.FailedException {
    long first = send("query");
    for (int i = 0; i < Workload.LISTED; i++) {
      send("seed");
    }
    return first;
  }

  @Override
  public List<Operation> life() {
    return LIFE;
  }

  @Override
  public long send(Operation operation) throws Workload.FailedException {
    return send(
        switch (operation) {
          case CREATE -> "put";
          case LIST -> "query";
          default -> "delete";
        });
  }

  private long send(String request) throws Workload.FailedException {
    InvocationResult result = runtime.invoke('"' + request + '"');
    if (!result.payload().equals("\"200\"")) {
      throw new Workload.FailedException(request + " answered " + result.payload());
    }
    return result.duration().toNanos();
  }
}
