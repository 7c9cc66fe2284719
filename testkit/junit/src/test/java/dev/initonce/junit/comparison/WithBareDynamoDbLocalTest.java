package dev.initonce.junit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.Item;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

final class WithBareDynamoDbLocalTest {
  private final AmazonDynamoDBLocal database = DynamoDBEmbedded.create(true);
  private final TableProvider tables =
      TableProvider.builder()
          .client(database.dynamoDbClient())
          .environment(variable -> "collection")
          .build();

  @BeforeEach
  void createTable() {
    tables.table(Item.COLLECTION).createTable();
  }

  @AfterEach
  void shutDown() {
    database.shutdownNow();
  }

  @Test
  void createReadUpdateDelete() {
    Repository repository = new Repository(tables);
    repository.create(Item.of("ann", "1", "first"));
    assertThatThrownBy(() -> repository.create(Item.of("ann", "1", "again")))
        .isInstanceOf(ConditionalCheckFailedException.class);
    repository.update(Item.of("ann", "1", "changed"));
    assertThat(repository.find("ann", "1")).contains(Item.of("ann", "1", "changed"));
    assertThat(repository.list("ann")).hasSize(1);
    repository.delete("ann", "1");
    assertThat(repository.list("ann")).isEmpty();
  }
}
