// CASE kept/array-of-clients: the elements of a kept array, each built when it is first needed.
// ROW K: lazy field, an element of an array
package arrays;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Sharded implements RequestHandler<Integer, Integer> {
  private final DynamoDbClient[] shards = new DynamoDbClient[4];

  @Override
  public Integer handleRequest(Integer customer, Context context) {
    int shard = customer % shards.length;
    if (shards[shard] == null) {
      shards[shard] = DynamoDbClient.create();
    }
    return shards[shard].scan(s -> s.tableName("customers")).count();
  }
}
