package org.opensearch.client.transport;

public interface OpenSearchTransport {}
