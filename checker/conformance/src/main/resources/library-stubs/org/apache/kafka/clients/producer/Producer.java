package org.apache.kafka.clients.producer;

import java.io.Closeable;
import java.util.concurrent.Future;

public interface Producer<K, V> extends Closeable {
  Future<Object> send(ProducerRecord<K, V> record);

  @Override
  void close();
}
