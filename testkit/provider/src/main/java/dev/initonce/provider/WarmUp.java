package dev.initonce.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** One read that finds nothing, for what it loads and connects on its way. */
final class WarmUp {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String NO_SUCH_KEY = "initonce-warm-up";

  private WarmUp() {}

  static void read(DynamoDbClient client, String tableName, TableSchema<?> schema) {
    try {
      client.getItem(request(tableName, schema));
    } catch (SdkException e) {
      // A refusal warms as well as an answer does, and a service that is away is the first
      // invocation's to report.
    }
  }

  static void read(DynamoDbAsyncClient client, String tableName, TableSchema<?> schema) {
    try {
      client.getItem(request(tableName, schema)).join();
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof SdkException)) {
        throw e;
      }
    }
  }

  private static GetItemRequest request(String tableName, TableSchema<?> schema) {
    return GetItemRequest.builder()
        .tableName(tableName)
        .key(missingKey(schema.tableMetadata()).keyMap(schema, TableMetadata.primaryIndexName()))
        .overrideConfiguration(call -> call.apiCallTimeout(LIMIT))
        .build();
  }

  static Key missingKey(TableMetadata table) {
    Key.Builder key = Key.builder().partitionValue(placeholder(table, table.primaryPartitionKey()));
    Optional<String> sortKey = table.primarySortKey();
    sortKey.ifPresent(name -> key.sortValue(placeholder(table, name)));
    return key.build();
  }

  private static AttributeValue placeholder(TableMetadata table, String attribute) {
    AttributeValueType type =
        table.keyAttributes().stream()
            .filter(key -> key.name().equals(attribute))
            .findFirst()
            .map(KeyAttributeMetadata::attributeValueType)
            .orElse(AttributeValueType.S);
    return switch (type) {
      case N -> AttributeValue.fromN("0");
      case B -> AttributeValue.fromB(SdkBytes.fromUtf8String(NO_SUCH_KEY));
      default -> AttributeValue.fromS(NO_SUCH_KEY);
    };
  }
}
