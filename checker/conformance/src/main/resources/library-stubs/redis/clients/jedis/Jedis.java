package redis.clients.jedis;

public class Jedis implements AutoCloseable {
  public Jedis(String host) {}

  public Jedis(String host, int port) {}

  public native String get(String key);

  public native long incr(String key);

  @Override
  public native void close();
}
