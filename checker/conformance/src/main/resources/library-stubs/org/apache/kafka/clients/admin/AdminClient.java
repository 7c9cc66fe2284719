package org.apache.kafka.clients.admin;

import java.util.Properties;

public abstract class AdminClient implements Admin {
  public static native AdminClient create(Properties properties);
}
