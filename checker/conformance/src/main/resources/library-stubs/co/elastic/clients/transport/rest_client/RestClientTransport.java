package co.elastic.clients.transport.rest_client;

import co.elastic.clients.transport.ElasticsearchTransport;
import org.elasticsearch.client.RestClient;

public class RestClientTransport implements ElasticsearchTransport {
  public RestClientTransport(RestClient client, Object mapper) {}
}
