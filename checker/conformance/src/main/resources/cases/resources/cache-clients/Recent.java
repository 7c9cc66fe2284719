// CASE resources/cache-clients: clients of caches of every make, one connection of a kept client each time among them.
// ROW R: ConnectionOpenedPerInvocation, Jedis/Lettuce/Redisson and other caches
package recent;

import com.aerospike.client.AerospikeClient;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import glide.api.GlideClient;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import net.spy.memcached.MemcachedClient;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClusterClient;

public class Recent implements RequestHandler<String, String> {
  private static final RedisClient LETTUCE = RedisClient.create("redis://cache");
  private static final RedisClusterClient JEDIS = RedisClusterClient.create("redis://cache");

  @Override
  public String handleRequest(String key, Context context) {
    JedisClientConfig config = DefaultJedisClientConfig.builder().password("p").build();
    String kept = JEDIS.get(key);
    var shared = LETTUCE.connect(); // FINDING ConnectionOpenedPerInvocation of StatefulRedisConnection
    var chained = RedisClient.create("redis://cache").connect(); // FINDING ConnectionOpenedPerInvocation of StatefulRedisConnection
    var jedis = RedisClusterClient.builder().clientConfig(config).build(); // FINDING ConnectionOpenedPerInvocation of RedisClusterClient
    var glide = GlideClient.createClient(config).join(); // FINDING ConnectionOpenedPerInvocation of GlideClient
    AerospikeClient aerospike = new AerospikeClient("cache", 3000); // FINDING ConnectionOpenedPerInvocation of AerospikeClient
    return kept + shared + chained + jedis + glide.get(key).join() + aerospike + memcached(key);
  }

  private static Object memcached(String key) {
    try {
      MemcachedClient client = new MemcachedClient(new InetSocketAddress("cache", 11211)); // FINDING ConnectionOpenedPerInvocation of MemcachedClient
      return client.get(key);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
