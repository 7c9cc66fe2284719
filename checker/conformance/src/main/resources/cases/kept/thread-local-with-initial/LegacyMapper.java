// CASE kept/thread-local-with-initial: ThreadLocal.withInitial builds once per thread, and a function has one.
// ROW K: ThreadLocal.withInitial
package threads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;

public class LegacyMapper implements RequestHandler<LegacyMapper.Row, Void> {
  public static class Row {
    public String id;
  }

  private static final ThreadLocal<DynamoDBMapper> MAPPER =
      ThreadLocal.withInitial(
          () -> new DynamoDBMapper(AmazonDynamoDBClientBuilder.standard().build()));

  @Override
  public Void handleRequest(Row row, Context context) {
    MAPPER.get().save(row);
    return null;
  }
}
