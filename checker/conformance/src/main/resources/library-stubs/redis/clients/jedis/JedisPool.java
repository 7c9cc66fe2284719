package redis.clients.jedis;

public class JedisPool implements AutoCloseable {
  public JedisPool(String host, int port) {}

  public native Jedis getResource();

  @Override
  public native void close();
}
