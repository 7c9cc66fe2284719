package geo;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.regions.Region;

public class ReplicaCheck implements RequestHandler<List<String>, List<String>> {
  @Override
  public List<String> handleRequest(List<String> regions, Context context) {
    return regions.stream()
        .filter(
            region ->
                new RegionalTables()
                        .in(Region.of(region))
                        .describeTable(t -> t.tableName("places"))
                        .table()
                        .itemCount()
                    > 0)
        .collect(Collectors.toList());
  }
}
