package co.elastic.clients.transport;

public interface ElasticsearchTransport {}
