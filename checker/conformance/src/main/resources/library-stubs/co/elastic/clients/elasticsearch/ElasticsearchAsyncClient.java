package co.elastic.clients.elasticsearch;

import co.elastic.clients.transport.ElasticsearchTransport;

public class ElasticsearchAsyncClient {
  public ElasticsearchAsyncClient(ElasticsearchTransport transport) {}
}
