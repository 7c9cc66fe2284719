// CASE implied-calls/compare-to-in-sorted-set: a compareTo that a sorted set calls.
// ROW Reach: a call that leaves the program is not followed
package misses.compare;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Sorted implements RequestHandler<String, Integer> {
  record Ranked(String name) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      DynamoDbClient ranks = DynamoDbClient.create(); // MISS ClientBuiltPerInvocation: the JDK calls it, from an object that was only stored
      return ranks.scan(s -> s.tableName(name)).count() - other.name.length();
    }
  }

  @Override
  public Integer handleRequest(String names, Context context) {
    TreeSet<Ranked> sorted = new TreeSet<>();
    for (String name : names.split(",")) {
      sorted.add(new Ranked(name));
    }
    return sorted.size();
  }
}
