package co.elastic.clients.elasticsearch;

import co.elastic.clients.transport.ElasticsearchTransport;

public class ElasticsearchClient {
  public ElasticsearchClient(ElasticsearchTransport transport) {}

  public native boolean ping();
}
