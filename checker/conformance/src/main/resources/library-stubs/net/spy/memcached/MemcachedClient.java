package net.spy.memcached;

import java.io.IOException;
import java.net.InetSocketAddress;

public class MemcachedClient {
  public MemcachedClient(InetSocketAddress... addresses) throws IOException {}

  public native Object get(String key);
}
