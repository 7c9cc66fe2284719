package dev.initonce.sample.compare;

import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.LambdaRuntime;
import dev.initonce.sample.collection.api.Operation;
import java.util.EnumMap;
import java.util.Map;

/** Has a floor put an item, query and delete it again: the same requests, and no more. */
final class FloorLoad implements Load {
  private final LambdaRuntime runtime;

  FloorLoad(LambdaRuntime runtime) {
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
  public Map<Operation, Long> once() throws Workload.FailedException {
    Map<Operation, Long> nanos = new EnumMap<>(Operation.class);
    nanos.put(Operation.CREATE, send("put"));
    nanos.put(Operation.LIST, send("query"));
    nanos.put(Operation.DELETE, send("delete"));
    return nanos;
  }

  private long send(String request) throws Workload.FailedException {
    InvocationResult result = runtime.invoke('"' + request + '"');
    if (!result.payload().equals("\"200\"")) {
      throw new Workload.FailedException(request + " answered " + result.payload());
    }
    return result.duration().toNanos();
  }
}
