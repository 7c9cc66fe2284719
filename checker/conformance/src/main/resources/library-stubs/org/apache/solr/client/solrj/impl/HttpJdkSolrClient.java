package org.apache.solr.client.solrj.impl;

public class HttpJdkSolrClient implements AutoCloseable {
  @Override
  public native void close();

  public static class Builder {
    public Builder(String url) {}

    public native Builder withDefaultCollection(String name);

    public native HttpJdkSolrClient build();
  }
}
