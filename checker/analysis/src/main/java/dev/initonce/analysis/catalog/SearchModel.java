package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;

/**
 * Clients of search engines and vector stores. The names are those of the packages at the version
 * that stands beside each rule.
 */
final class SearchModel implements Catalog.Model {

  private static final String ONCE =
      "Open it once: a static final field, or the handler's constructor.";

  @Override
  public void addTo(Catalog.Builder catalog) {
    catalog
        .add(
            // elasticsearch-java and -rest-client 9.5.6, opensearch-java 3.9.0, and older ones
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "co.elastic.clients.elasticsearch.Elasticsearch*Client",
                    "org.elasticsearch.client.RestHighLevelClient",
                    "org.elasticsearch.transport.client.PreBuiltTransportClient",
                    "org.opensearch.client.RestHighLevelClient",
                    "org.opensearch.client.opensearch.OpenSearch*Client")
                .constructors()
                .creators("of")
                .advice(ONCE)
                .build())
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "org.elasticsearch.client.RestClient",
                    "co.elastic.clients.transport.rest5_client.low_level.Rest5Client",
                    "org.opensearch.client.RestClient",
                    "org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport")
                .builds("build")
                .advice(ONCE)
                .build())
        .add(
            // solr-solrj 10.1.0 and older ones; Typesense 1.3.0, Algolia 4.36.2, Meilisearch 0.15.0
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "org.apache.solr.client.solrj.**SolrClient",
                    "org.typesense.api.Client",
                    "com.algolia.api.*Client",
                    "com.meilisearch.sdk.Client")
                .constructors()
                .builds("build")
                .factories("com.algolia.search.DefaultSearchClient#create")
                .advice(ONCE)
                .build())
        .add(
            // milvus-sdk-java 2.6.22, Qdrant 1.18.3, Weaviate 5.5.0, pinecone-client 6.1.0
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "io.milvus.v2.client.MilvusClientV2",
                    "io.milvus.client.MilvusServiceClient",
                    "io.qdrant.client.QdrantClient",
                    "io.weaviate.client.WeaviateClient",
                    "io.pinecone.clients.Pinecone")
                .constructors()
                .builds("build")
                .advice(ONCE)
                .build());
  }
}
