package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.RedirectsClients;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

@RedirectsClients
@DynamoDbTest(backend = Backend.HTTP)
class RestoreHookTest {
  @Test
  void restoreSendsOneRequestBeforeTheFirstCallerDoes(LocalDatabase database) {
    String table = database.tableName(Tables.COLLECTION);
    AtomicInteger requests = new AtomicInteger();
    ExecutionInterceptor counter =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            requests.incrementAndGet();
          }
        };
    try (TableProvider tables =
        TableProvider.builder()
            .environment(variable -> table)
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
