package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;

class RestoreHookTest {
  @Test
  void restoreSendsOneRequestBeforeTheFirstCallerDoes() {
    AtomicInteger requests = new AtomicInteger();
    ExecutionInterceptor counter =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            requests.incrementAndGet();
          }
        };
    try (LocalDynamoDb server = LocalDynamoDb.start();
        TableProvider tables =
            TableProvider.builder()
                .endpoint(server.endpoint())
                .region(Region.US_EAST_1)
                .credentials(AnonymousCredentialsProvider.create())
                .environment(variable -> "collection")
                .overrideConfiguration(calls -> calls.addExecutionInterceptor(counter))
                .build()) {
      RestoreHook hook = RestoreHook.register(tables);

      hook.beforeCheckpoint(Core.getGlobalContext());
      assertThat(requests).hasValue(0);

      hook.afterRestore(Core.getGlobalContext());
      assertThat(requests).hasValue(1);
    }
  }
}
