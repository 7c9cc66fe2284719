package warehouse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class CountPallets implements RequestHandler<Object, Long> {
  @Override
  public Long handleRequest(Object ignored, Context context) {
    return WarehouseGateway.connection()
        .describeTable(t -> t.tableName("pallets"))
        .table()
        .itemCount();
  }
}
