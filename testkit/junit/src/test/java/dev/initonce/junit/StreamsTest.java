package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.provider.TableDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

@DynamoDbTest
final class StreamsTest {
  private static final TableDefinition<EnhancedDocument> EVENTS =
      TableDefinition.ofDocuments("events", "id", AttributeValueType.S, "at", AttributeValueType.N);
  static final LocalTable EVENT_LOG =
      LocalTable.of(EVENTS).withStream(StreamViewType.NEW_IMAGE).withTimeToLive("expiresAt");

  @Test
  void streamAndTimeToLive(LocalDatabase database) {
    String name = database.tableName(EVENTS);

    assertThat(
            database
                .client()
                .describeTable(r -> r.tableName(name))
                .table()
                .streamSpecification()
                .streamViewType())
        .isEqualTo(StreamViewType.NEW_IMAGE);
    assertThat(
            database
                .client()
                .describeTimeToLive(r -> r.tableName(name))
                .timeToLiveDescription()
                .timeToLiveStatus())
        .isEqualTo(TimeToLiveStatus.ENABLED);
    database
        .tables()
        .table(EVENTS)
        .putItem(EnhancedDocument.builder().putString("id", "1").putNumber("at", 1).build());
    assertThat(newImages(database.streamsClient(), name))
        .singleElement()
        .satisfies(image -> assertThat(image).containsEntry("id", AttributeValue.fromS("1")));
  }

  private static List<Map<String, AttributeValue>> newImages(
      DynamoDbStreamsClient streams, String table) {
    String stream = streams.listStreams(r -> r.tableName(table)).streams().get(0).streamArn();
    String shard =
        streams
            .describeStream(r -> r.streamArn(stream))
            .streamDescription()
            .shards()
            .get(0)
            .shardId();
    String start =
        streams
            .getShardIterator(
                r ->
                    r.streamArn(stream)
                        .shardId(shard)
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
            .shardIterator();
    return streams.getRecords(r -> r.shardIterator(start)).records().stream()
        .map(change -> change.dynamodb().newImage())
        .toList();
  }
}
