package dev.initonce.provider;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * What the builders of both providers share. A builder is not safe for use by several threads.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ProviderBuilder<B extends ProviderBuilder<B>>
    permits TableProviderBuilder, AsyncTableProviderBuilder {
  private Function<String, @Nullable String> environment = System::getenv;
  private @Nullable List<DynamoDbEnhancedClientExtension> extensions;
  private @Nullable Region region;
  private @Nullable URI endpoint;
  private @Nullable AwsCredentialsProvider credentials;
  private @Nullable ClientOverrideConfiguration overrides;
  private @Nullable String clientSetting;

  ProviderBuilder() {}

  abstract B self();

  /** Where table names are looked up by variable name; {@link System#getenv(String)} by default. */
  public B environment(Function<String, @Nullable String> lookup) {
    environment = Objects.requireNonNull(lookup, "lookup");
    return self();
  }

  /**
   * The extensions of the enhanced client, in place of the SDK's default ones (versioned records
   * and atomic counters); an empty call switches those off.
   */
  public B extensions(DynamoDbEnhancedClientExtension... chain) {
    extensions = List.of(chain);
    return self();
  }

  /** The region; by default the SDK finds it: system property, environment, profile. */
  public B region(Region of) {
    region = Objects.requireNonNull(of, "region");
    return clientSetting("region");
  }

  /**
   * The endpoint; by default the SDK finds it: system property {@code aws.endpointUrlDynamoDb},
   * environment variable {@code AWS_ENDPOINT_URL_DYNAMODB}, profile, or else the region's own.
   */
  public B endpoint(URI uri) {
    endpoint = Objects.requireNonNull(uri, "endpoint");
    return clientSetting("endpoint");
  }

  /**
   * The credentials, for another account say; the provider does not close it. By default, on Lambda
   * the place where Lambda puts them, elsewhere the SDK's default chain.
   */
  public B credentials(AwsCredentialsProvider provider) {
    credentials = Objects.requireNonNull(provider, "credentials");
    return clientSetting("credentials");
  }

  /**
   * Timeouts, retries, interceptors and headers of the client; by default the SDK's, which know no
   * timeout.
   */
  public B overrideConfiguration(ClientOverrideConfiguration configuration) {
    overrides = Objects.requireNonNull(configuration, "configuration");
    return clientSetting("overrideConfiguration");
  }

  /**
   * Timeouts, retries, interceptors and headers of the client; by default the SDK's, which know no
   * timeout.
   */
  public B overrideConfiguration(Consumer<ClientOverrideConfiguration.Builder> configuration) {
    return overrideConfiguration(
        ClientOverrideConfiguration.builder().applyMutation(configuration).build());
  }

  B clientSetting(String name) {
    clientSetting = name;
    return self();
  }

  void refuseClientSettings() {
    if (clientSetting != null) {
      throw new IllegalStateException(
          clientSetting
              + "(...) has no effect on a client that is given with client(...): set it on that client");
    }
  }

  TableNames names() {
    return new TableNames(environment);
  }

  @Nullable List<DynamoDbEnhancedClientExtension> extensionChain() {
    return extensions;
  }

  /**
   * Applies what was set and returns what this builder made for it, which the provider must close.
   */
  SdkAutoCloseable configure(DynamoDbBaseClientBuilder<?, ?> client) {
    if (region != null) {
      client.region(region);
    }
    if (endpoint != null) {
      client.endpointOverride(endpoint);
    }
    if (overrides != null) {
      client.overrideConfiguration(overrides);
    }
    if (credentials != null) {
      client.credentialsProvider(credentials);
      return () -> {};
    }
    AwsCredentialsProvider found = DefaultCredentials.of(System::getenv, System::getProperty);
    client.credentialsProvider(found);
    return found instanceof SdkAutoCloseable closeable ? closeable : () -> {};
  }
}
