package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.RedirectsClients;
import dev.initonce.junit.builds.ClientBuilds;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.Events;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the whole sample is about: the handler builds its client once. */
@RedirectsClients
@DynamoDbTest(backend = Backend.HTTP)
class ClientsTest {
  private static final APIGatewayV2HTTPEvent CREATE =
      Events.event("create", Map.of("owner", "o-1"));
  private static final APIGatewayV2HTTPEvent LIST = Events.event("list", Map.of("owner", "o-1"));

  @Test
  void clientIsBuiltBeforeTheFirstInvocation(LocalDatabase database) {
    String table = database.tableName(Tables.COLLECTION);
    try (ClientBuilds watch = ClientBuilds.watch();
        TableProvider tables = TableProvider.builder().environment(variable -> table).build()) {
      CollectionHandler handler = new CollectionHandler(tables.warmUp(Tables.COLLECTION));
      assertThat(watch.builds()).hasSize(1);

      ClientBuilds.assertThatInvocations(handler, CREATE, LIST, LIST).buildNothing();
    }
  }
}
