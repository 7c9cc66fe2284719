package org.apache.kafka.clients.producer;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;

public class KafkaProducer<K, V> implements Producer<K, V> {
  public KafkaProducer(Properties properties) {}

  public KafkaProducer(Map<String, Object> configuration) {}

  @Override
  public native Future<Object> send(ProducerRecord<K, V> record);

  @Override
  public native void close();
}
