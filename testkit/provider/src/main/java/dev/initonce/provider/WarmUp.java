package dev.initonce.provider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Reads that find nothing, for what they load and connect on their way. */
final class WarmUp {
  private static final System.Logger LOG = System.getLogger("dev.initonce.provider");
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String NO_SUCH_KEY = "initonce-warm-up";

  /** Sends a read of a table, and waits for its answer. */
  @FunctionalInterface
  interface Read {
    void send(TableDefinition<?> definition, GetItemRequest.Builder request);
  }

  private WarmUp() {}

  static List<TableDefinition<?>> all(TableDefinition<?> first, TableDefinition<?>... more) {
    List<TableDefinition<?>> all = new ArrayList<>();
    all.add(first);
    Collections.addAll(all, more);
    return all;
  }

  /** Reads one after the other; what follows has the connection of what came before. */
  static void read(List<TableDefinition<?>> definitions, Read read) {
    for (TableDefinition<?> definition : definitions) {
      try {
        read.send(definition, request(definition.schema()));
      } catch (SdkException | CompletionException e) {
        SdkException failure = failure(e);
        LOG.log(
            System.Logger.Level.WARNING,
            () ->
                "Could not warm up " + definition + "; its first call may fail alike: " + failure);
        // A refusal warms as well as an answer does. Where there is no answer, others will get none
        // either, and each would take as long.
        if (!(failure instanceof SdkServiceException)) {
          return;
        }
      }
    }
  }

  private static SdkException failure(RuntimeException thrown) {
    if (thrown instanceof SdkException failure) {
      return failure;
    }
    if (thrown.getCause() instanceof SdkException failure) {
      return failure;
    }
    throw thrown;
  }

  private static GetItemRequest.Builder request(TableSchema<?> schema) {
    return GetItemRequest.builder()
        .key(missingKey(schema.tableMetadata()).keyMap(schema, TableMetadata.primaryIndexName()))
        .overrideConfiguration(call -> call.apiCallTimeout(LIMIT));
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
