#!/bin/sh
# AWS SDK for Java 2.57.8 (dynamodb, apache5-client, apache-client, url-connection-client).
#
# A client that names no HTTP client takes one from the class path. Where several are there it neither fails nor
# warns, as one would expect of a choice that matters for the cold start and for connections: Apache 5 wins over
# Apache 4, and that over the URL connection client. So a dependency that brings one decides for all clients.
. "$(dirname "$0")/common"
packages software.amazon.awssdk:dynamodb:2.57.8 software.amazon.awssdk:apache5-client:2.57.8 \
  software.amazon.awssdk:apache-client:2.57.8 software.amazon.awssdk:url-connection-client:2.57.8 \
  org.slf4j:slf4j-simple:2.0.17
cat >"$work/Main.java" <<'JAVA'
import java.util.regex.*;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.core.interceptor.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Main {
  static final class Stop extends RuntimeException {}

  public static void main(String[] args) {
    ExecutionInterceptor agent =
        new ExecutionInterceptor() {
          @Override
          public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            String header = context.httpRequest().firstMatchingHeader("User-Agent").orElse("");
            Matcher name = Pattern.compile("md/http#(\\S+)").matcher(header);
            System.out.println(args[0] + ": " + (name.find() ? name.group(1) : header));
            throw new Stop();
          }
        };
    try (DynamoDbClient client =
        DynamoDbClient.builder()
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
            .overrideConfiguration(c -> c.addExecutionInterceptor(agent))
            .build()) {
      client.listTables();
    } catch (RuntimeException e) {
      if (!(e instanceof Stop) && !(e.getCause() instanceof Stop)) throw e;
    }
  }
}
JAVA
{
  java -cp "$work/lib/*" "$work/Main.java" 'all three'
  rm "$work"/lib/apache5-client-*
  java -cp "$work/lib/*" "$work/Main.java" 'without Apache 5'
  rm "$work"/lib/apache-client-*
  java -cp "$work/lib/*" "$work/Main.java" 'without both'
} >"$work/out" 2>"$work/warnings"
echo "lines of warning: $(grep -ci warn "$work/warnings")" >>"$work/out" || true
seen <<'SEEN'
all three: Apache5
without Apache 5: Apache
without both: UrlConnection
lines of warning: 0
SEEN
