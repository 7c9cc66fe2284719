#!/bin/sh
# DynamoDB Local 3.3.1 with AWS SDK for Java 2.57.8.
#
# An item whose time to live has passed is gone within seconds, so a test can wait for it (the service promises
# a few days). The stream tells of it otherwise than the service does: the event's name is EXPIRE, a name that the
# SDK's enum does not have, in place of REMOVE, and the record has no user identity. A function that
# archives what expires by the documented test, REMOVE by the service, sees nothing of it here.
. "$(dirname "$0")/common"
packages software.amazon.awssdk:dynamodb:2.57.8 software.amazon.awssdk:url-connection-client:2.57.8 \
  software.amazon.dynamodb:DynamoDBLocal:3.3.1:com.almworks.sqlite4java:org.mockito:org.eclipse.jetty \
  com.almworks.sqlite4java:sqlite4java:1.0.392 com.amazon.ion:ion-java:1.12.1
cat >"$work/Main.java" <<'JAVA'
import java.time.Instant;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.*;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

public class Main {
  public static void main(String[] args) throws Exception {
    AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true);
    DynamoDbClient client = local.dynamoDbClient();
    String stream =
        client
            .createTable(
                t ->
                    t.tableName("session")
                        .keySchema(KeySchemaElement.builder().attributeName("id").keyType("HASH").build())
                        .attributeDefinitions(
                            AttributeDefinition.builder().attributeName("id").attributeType("S").build())
                        .billingMode("PAY_PER_REQUEST")
                        .streamSpecification(s -> s.streamEnabled(true).streamViewType("OLD_IMAGE")))
            .tableDescription()
            .latestStreamArn();
    client.updateTimeToLive(
        t -> t.tableName("session").timeToLiveSpecification(s -> s.enabled(true).attributeName("expires")));
    String past = String.valueOf(Instant.now().minusSeconds(60).getEpochSecond());
    client.putItem(
        p ->
            p.tableName("session")
                .item(
                    Map.of(
                        "id", AttributeValue.fromS("1"),
                        "expires", AttributeValue.fromN(past))));
    DynamoDbStreamsClient streams = local.dynamoDbStreamsClient();
    long end = System.nanoTime() + 60_000_000_000L;
    List<Record> records = List.of();
    while (records.size() < 2 && System.nanoTime() < end) {
      Thread.sleep(100);
      String shard = streams.describeStream(d -> d.streamArn(stream)).streamDescription().shards().get(0).shardId();
      String start =
          streams
              .getShardIterator(
                  i -> i.streamArn(stream).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
              .shardIterator();
      records = streams.getRecords(r -> r.shardIterator(start)).records();
    }
    System.out.println("items left: " + client.scan(s -> s.tableName("session")).count());
    for (Record record : records) {
      System.out.println(
          record.eventNameAsString() + ", in the enum " + record.eventName().name() + ", by " + record.userIdentity());
    }
    local.shutdownNow();
    System.exit(0);
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out" 2>"$work/log" || cat "$work/log" >&2
seen <<'SEEN'
items left: 0
INSERT, in the enum INSERT, by null
EXPIRE, in the enum UNKNOWN_TO_SDK_VERSION, by null
SEEN
