package dev.initonce.sample.compare;

import dev.initonce.sample.behaviour.CollectionTable;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * DynamoDB Local in a process of its own. Says its endpoint, then answers each line on its standard
 * input with the number of connections so far; the end of the input ends it, however its parent
 * went.
 */
final class DatabaseMain {
  static final String TABLE = "collection";

  private DatabaseMain() {}

  /** With a key store and its password it speaks TLS. */
  public static void main(String[] args) throws IOException {
    LocalDynamoDb server =
        args.length == 2
            ? LocalDynamoDb.startWithTls(Paths.get(args[0]), args[1])
            : LocalDynamoDb.start();
    try (server;
        DynamoDbClient client = server.client();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      CollectionTable.create(client, TABLE);
      System.out.println(server.endpoint());
      while (in.readLine() != null) {
        System.out.println(server.connectionsAccepted());
      }
    }
    // DynamoDB Local leaves threads that are no daemons.
    System.exit(0);
  }
}
