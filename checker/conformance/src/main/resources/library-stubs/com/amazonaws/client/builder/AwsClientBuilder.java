package com.amazonaws.client.builder;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.regions.Regions;

public abstract class AwsClientBuilder<Subclass extends AwsClientBuilder, TypeToBuild> {
  public abstract TypeToBuild build();

  public native Subclass withRegion(Regions region);

  public native Subclass withRegion(String region);

  public native Subclass withCredentials(AWSCredentialsProvider provider);

  public native Subclass withClientConfiguration(ClientConfiguration configuration);

  public native Subclass withEndpointConfiguration(EndpointConfiguration configuration);

  public static final class EndpointConfiguration {
    public EndpointConfiguration(String endpoint, String signingRegion) {}
  }
}
