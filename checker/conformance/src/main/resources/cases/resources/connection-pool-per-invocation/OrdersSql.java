// CASE resources/connection-pool-per-invocation: a pool per invocation pools nothing.
// ROW R: ConnectionOpenedPerInvocation, new HikariDataSource and other pools
package pools;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import redis.clients.jedis.JedisPool;

public class OrdersSql implements RequestHandler<String, Void> {
  @Override
  public Void handleRequest(String sql, Context context) {
    HikariDataSource source = new HikariDataSource(); // FINDING ConnectionOpenedPerInvocation of HikariDataSource
    source.setJdbcUrl("jdbc:postgresql://db/orders");
    try (source;
        JedisPool cache = new JedisPool("cache", 6379)) { // FINDING ConnectionOpenedPerInvocation of JedisPool
      source.getConnection().createStatement().execute(sql);
      cache.getResource().incr("orders");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }
}
