#!/bin/sh
# AWS SDK for Java 2.57.8 (dynamodb, url-connection-client).
#
# A client that is closed closes what was handed to it, but not all of it, and not once: the credentials
# provider is closed, and closed twice; the HTTP client is left open. So a provider that several clients share
# is dead after the first of them is closed, while a shared HTTP client leaks unless someone else closes it.
. "$(dirname "$0")/common"
packages software.amazon.awssdk:dynamodb:2.57.8 org.slf4j:slf4j-nop:2.0.17
cat >"$work/Main.java" <<'JAVA'
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.http.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

class Main {
  static final AtomicInteger PROVIDER = new AtomicInteger();
  static final AtomicInteger HTTP = new AtomicInteger();

  static final class Provider implements AwsCredentialsProvider, SdkAutoCloseable {
    public AwsCredentials resolveCredentials() {
      return AwsBasicCredentials.create("key", "secret");
    }

    public void close() {
      PROVIDER.incrementAndGet();
    }
  }

  static final class Http implements SdkHttpClient {
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      throw new UnsupportedOperationException();
    }

    public void close() {
      HTTP.incrementAndGet();
    }
  }

  public static void main(String[] args) {
    DynamoDbClient client =
        DynamoDbClient.builder()
            .region(Region.EU_WEST_1)
            .credentialsProvider(new Provider())
            .httpClient(new Http())
            .build();
    client.close();
    System.out.println("credentials provider closed " + PROVIDER + " times");
    System.out.println("HTTP client closed " + HTTP + " times");
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out"
seen <<'SEEN'
credentials provider closed 2 times
HTTP client closed 0 times
SEEN
