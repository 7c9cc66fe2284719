package dev.initonce.sample.compare;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * The CRT client with any certificate: its native TLS reads the system's authorities and no trust
 * store of Java's, so that it cannot be told of the database's own. It does less, never more.
 */
final class TrustingCrt implements SdkHttpClient.Builder<TrustingCrt> {
  private static final AttributeMap TRUSTING =
      AttributeMap.builder().put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true).build();

  @Override
  public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
    return AwsCrtHttpClient.builder().buildWithDefaults(TRUSTING.merge(defaults));
  }
}
