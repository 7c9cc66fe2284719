package redis.clients.jedis;

public class RedisClusterClient implements AutoCloseable {
  public static native RedisClusterClient create(String url);

  public static native Builder builder();

  public native String get(String key);

  @Override
  public native void close();

  public static class Builder {
    public native Builder clientConfig(JedisClientConfig config);

    public native RedisClusterClient build();
  }
}
