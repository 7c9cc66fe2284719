// CASE resources/redis-clients: Jedis, Lettuce and Redisson clients made per invocation.
// ROW R: ConnectionOpenedPerInvocation, Jedis/Lettuce/Redisson
package redis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.lettuce.core.RedisClient;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import redis.clients.jedis.Jedis;

public class RateLimit implements RequestHandler<String, Boolean> {
  @Override
  public Boolean handleRequest(String caller, Context context) {
    Jedis jedis = new Jedis("redis", 6379); // FINDING ConnectionOpenedPerInvocation of Jedis
    RedisClient lettuce = RedisClient.create("redis://redis"); // FINDING ConnectionOpenedPerInvocation of RedisClient
    RedissonClient redisson = Redisson.create(new Config()); // FINDING ConnectionOpenedPerInvocation of RedissonClient
    redisson.shutdown();
    lettuce.shutdown();
    return jedis.incr(caller) < 100;
  }
}
