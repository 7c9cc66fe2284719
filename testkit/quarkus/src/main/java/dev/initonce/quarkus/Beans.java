package dev.initonce.quarkus;

import dev.initonce.provider.TableProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class Beans {
  @Produces
  @ApplicationScoped
  TableProvider tables(DynamoDbClient client) {
    return TableProvider.builder().client(client).build();
  }
}
