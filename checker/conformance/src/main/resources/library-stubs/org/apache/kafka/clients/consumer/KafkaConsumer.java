package org.apache.kafka.clients.consumer;

import java.util.Collection;
import java.util.Properties;

public class KafkaConsumer<K, V> implements AutoCloseable {
  public KafkaConsumer(Properties properties) {}

  public native void subscribe(Collection<String> topics);

  @Override
  public native void close();
}
