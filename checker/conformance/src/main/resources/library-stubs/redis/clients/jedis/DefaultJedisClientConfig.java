package redis.clients.jedis;

public final class DefaultJedisClientConfig implements JedisClientConfig {
  public static native Builder builder();

  public static class Builder {
    public native Builder password(String password);

    public native DefaultJedisClientConfig build();
  }
}
