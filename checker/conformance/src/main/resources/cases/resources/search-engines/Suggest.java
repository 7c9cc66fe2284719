// CASE resources/search-engines: further clients of search engines and vector stores.
// ROW R: ConnectionOpenedPerInvocation, search
package suggest;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import com.algolia.api.SearchClient;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.meilisearch.sdk.Client;
import com.meilisearch.sdk.Config;
import io.milvus.v2.client.ConnectConfig;
import io.milvus.v2.client.MilvusClientV2;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;

public class Suggest implements RequestHandler<String, String> {
  private static final Client KEPT = new Client(new Config("https://meili", "key"));

  @Override
  public String handleRequest(String title, Context context) {
    var elastic = new ElasticsearchAsyncClient(null); // FINDING ConnectionOpenedPerInvocation of ElasticsearchAsyncClient
    var solr = new HttpJdkSolrClient.Builder("https://solr").withDefaultCollection("c").build(); // FINDING ConnectionOpenedPerInvocation of HttpJdkSolrClient
    var algolia = new SearchClient("app", "key"); // FINDING ConnectionOpenedPerInvocation of SearchClient
    Client meili = new Client(new Config("https://meili", "key")); // FINDING ConnectionOpenedPerInvocation of Client
    var config = ConnectConfig.builder().uri("https://milvus").build();
    var milvus = new MilvusClientV2(config); // FINDING ConnectionOpenedPerInvocation of MilvusClientV2
    return title + elastic + solr + algolia + meili + milvus + KEPT;
  }
}
