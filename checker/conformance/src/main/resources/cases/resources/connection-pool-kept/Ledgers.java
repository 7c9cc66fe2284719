// CASE resources/connection-pool-kept: taking a connection from a kept pool is right.
// ROW R: ConnectionOpenedPerInvocation, a connection from a kept pool is never a finding
package pooled;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

public class Ledgers implements RequestHandler<String, Boolean> {
  private static final DataSource POOL = pool();
  private final JedisPool redis = new JedisPool(System.getenv("REDIS_HOST"), 6379);

  private static DataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(System.getenv("JDBC_URL"));
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  @Override
  public Boolean handleRequest(String ledger, Context context) {
    try (Connection connection = POOL.getConnection();
        Jedis jedis = redis.getResource()) {
      jedis.incr(ledger);
      return connection.createStatement().execute("select 1");
    } catch (SQLException e) {
      return false;
    }
  }
}
