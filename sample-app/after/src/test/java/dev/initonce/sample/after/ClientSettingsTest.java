package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.RedirectsClients;
import dev.initonce.provider.TableProvider;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/** The client that the function builds on Lambda. */
@RedirectsClients
@DynamoDbTest(backend = Backend.HTTP)
class ClientSettingsTest {
  @Test
  void callsEndBeforeTheCallerGivesUp() {
    try (TableProvider tables = Tables.create()) {
      ClientOverrideConfiguration calls =
          tables.client().serviceClientConfiguration().overrideConfiguration();

      assertThat(calls.apiCallTimeout()).contains(Duration.ofSeconds(5));
      assertThat(calls.apiCallAttemptTimeout()).contains(Duration.ofSeconds(2));
    }
  }
}
