package wildcards.own.pools;

public final class JedisPool {
  public JedisPool(String host, int port) {}
}
