#!/bin/sh
# AWS SDK for Java 2.57.8 (dynamodb-enhanced with its default HTTP client).
#
# A waiter or an enhanced client that is made without a client builds a whole one for itself, which nobody else
# can reach: DynamoDbEnhancedClient has no close(), so its hidden client stays open for good. A waiter that is
# asked of a client (client.waiter()) builds nothing, though it is an object of the same type. Counted by an
# interceptor in execution.interceptors, of which the SDK makes one instance for each client that it builds.
. "$(dirname "$0")/common"
packages software.amazon.awssdk:dynamodb-enhanced:2.57.8 org.slf4j:slf4j-nop:2.0.17
mkdir -p "$work/classes/software/amazon/awssdk/global/handlers"
echo Main\$Counter >"$work/classes/software/amazon/awssdk/global/handlers/execution.interceptors"
cat >"$work/Main.java" <<'JAVA'
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

public class Main {
  static final AtomicInteger BUILT = new AtomicInteger();

  public static final class Counter implements ExecutionInterceptor {
    public Counter() {
      BUILT.incrementAndGet();
    }
  }

  static void count(String what, Runnable code) {
    int before = BUILT.get();
    code.run();
    System.out.println(what + ": " + (BUILT.get() - before));
  }

  public static void main(String[] args) {
    DynamoDbClient client = DynamoDbClient.create();
    count("DynamoDbWaiter.create()", () -> DynamoDbWaiter.create());
    count("DynamoDbWaiter.builder().build()", () -> DynamoDbWaiter.builder().build());
    count("DynamoDbWaiter.builder().client(c).build()", () -> DynamoDbWaiter.builder().client(client).build());
    count("client.waiter()", () -> client.waiter());
    count("DynamoDbEnhancedClient.create()", () -> DynamoDbEnhancedClient.create());
    boolean closes = AutoCloseable.class.isAssignableFrom(DynamoDbEnhancedClient.class);
    System.out.println("DynamoDbEnhancedClient can be closed: " + closes);
  }
}
JAVA
javac -cp "$work/lib/*" -d "$work/classes" "$work/Main.java"
java -Daws.region=eu-west-1 -cp "$work/classes:$work/lib/*" Main >"$work/out"
seen <<'SEEN'
DynamoDbWaiter.create(): 1
DynamoDbWaiter.builder().build(): 1
DynamoDbWaiter.builder().client(c).build(): 0
client.waiter(): 0
DynamoDbEnhancedClient.create(): 1
DynamoDbEnhancedClient can be closed: false
SEEN
