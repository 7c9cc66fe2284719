package guavacache;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;

public class TenantReport implements RequestHandler<TenantReport.Tenant, Integer> {
  public static class Tenant {
    public String home;
    public String table;
  }

  @Override
  public Integer handleRequest(Tenant tenant, Context context) {
    return TenantClients.in(Region.of(tenant.home)).scan(s -> s.tableName(tenant.table)).count();
  }
}
