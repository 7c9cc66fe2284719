package org.opensearch.client.opensearch;

public class OpenSearchClient {
  public OpenSearchClient(org.opensearch.client.transport.OpenSearchTransport transport) {}

  public native Object info();
}
