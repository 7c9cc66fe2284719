package cachedrepos;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;

public class RowsHandler implements RequestHandler<String, Integer> {
  private final Map<String, TenantRepository> repositories = new HashMap<>();

  @Override
  public Integer handleRequest(String tenant, Context context) {
    return repositories.computeIfAbsent(tenant, TenantRepository::new).rows();
  }
}
