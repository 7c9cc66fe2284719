// CASE reach/object-from-a-passed-function: what a helper gives for the function of one caller is not what it gives another.
// ROW Reach: interface and abstract dispatch to the implementations in view
package objectfromfunction;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

interface Commands {
  String name();

  String run(String input);

  static <T> T timed(String what, Supplier<T> body) {
    long start = System.nanoTime();
    try {
      return body.get();
    } finally {
      System.out.println(what + " took " + (System.nanoTime() - start) + " ns");
    }
  }
}

class Echo implements Commands {
  @Override
  public String name() {
    return "echo";
  }

  @Override
  public String run(String input) {
    return input;
  }
}

class Store implements Commands {
  @Override
  public String name() {
    return "store";
  }

  @Override
  public String run(String input) {
    return DynamoDbClient.create().describeTable(d -> d.tableName(input)).table().tableArn();
  }
}
