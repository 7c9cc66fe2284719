package getters;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SizeOf implements RequestHandler<String, Long> {
  @Override
  public Long handleRequest(String table, Context context) {
    return Clients.getInstance()
        .getDynamoDb()
        .describeTable(d -> d.tableName(table))
        .table()
        .tableSizeBytes();
  }
}
