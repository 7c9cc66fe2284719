package dev.initonce.junit.local;

import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Puts faults before requests to a server that is not ours. It runs before each attempt, retries
 * included.
 */
record FaultInterceptor(Faults faults) implements ExecutionInterceptor {

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    Optional<Fault> fault = faults.next(Faults.operation(context.request().getClass()));
    if (fault.isPresent()) {
      throw fault.get().exception().get();
    }
  }
}
