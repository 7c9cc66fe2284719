// CASE resources/search-clients: Elasticsearch and OpenSearch clients made per invocation.
// ROW R: ConnectionOpenedPerInvocation, Elasticsearch/OpenSearch clients
package songs;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.ElasticsearchTransport;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;

public class SearchSongs implements RequestHandler<String, String> {
  private static ElasticsearchTransport elasticTransport;
  private static OpenSearchTransport openTransport;

  @Override
  public String handleRequest(String title, Context context) {
    RestClient rest = RestClient.builder(new HttpHost("search", 9200)).build(); // FINDING ConnectionOpenedPerInvocation of RestClient
    ElasticsearchClient elastic = new ElasticsearchClient(elasticTransport); // FINDING ConnectionOpenedPerInvocation of ElasticsearchClient
    OpenSearchClient open = new OpenSearchClient(openTransport); // FINDING ConnectionOpenedPerInvocation of OpenSearchClient
    return title + rest + elastic.ping() + open.info();
  }
}
