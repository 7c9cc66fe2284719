package refs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

public class CountTables implements RequestHandler<List<String>, Integer> {
  @Override
  public Integer handleRequest(List<String> regions, Context context) {
    return regions.stream()
        .map(ClientSource::inRegion)
        .mapToInt(client -> client.listTables().tableNames().size())
        .sum();
  }
}
