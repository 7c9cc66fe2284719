package com.amazonaws.client.builder;

public abstract class AwsSyncClientBuilder<Subclass extends AwsSyncClientBuilder, TypeToBuild>
    extends AwsClientBuilder<Subclass, TypeToBuild> {
  @Override
  public final native TypeToBuild build();
}
