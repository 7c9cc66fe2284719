package dev.initonce.provider;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Builds a {@link AsyncTableProvider}. Nothing that is dear to build is built before the provider's
 * first use.
 *
 * <p>The HTTP client is Netty, which the SDK's DynamoDB module brings with it; set another one with
 * {@link #httpClient} or {@link #httpClientBuilder}.
 */
public final class AsyncTableProviderBuilder extends ProviderBuilder<AsyncTableProviderBuilder> {
  private SdkAsyncHttpClient.@Nullable Builder<?> httpClientBuilder;
  private @Nullable SdkAsyncHttpClient httpClient;
  private @Nullable DynamoDbAsyncClient client;
  private Consumer<DynamoDbAsyncClientBuilder> last = builder -> {};

  AsyncTableProviderBuilder() {}

  @Override
  AsyncTableProviderBuilder self() {
    return this;
  }

  /** An HTTP client that the caller keeps and closes. */
  public AsyncTableProviderBuilder httpClient(SdkAsyncHttpClient http) {
    httpClient = Objects.requireNonNull(http, "http");
    return clientSetting("httpClient");
  }

  /** A builder for the HTTP client; the provider closes what it builds. */
  public AsyncTableProviderBuilder httpClientBuilder(SdkAsyncHttpClient.Builder<?> http) {
    httpClientBuilder = Objects.requireNonNull(http, "http");
    return clientSetting("httpClientBuilder");
  }

  /** Has the last word on the client's builder, for settings that this builder does not name. */
  public AsyncTableProviderBuilder configureClient(Consumer<DynamoDbAsyncClientBuilder> settings) {
    last = last.andThen(settings);
    return clientSetting("configureClient");
  }

  /**
   * Uses a client that exists already, a bean of a container say. The provider does not close it.
   */
  public AsyncTableProviderBuilder client(DynamoDbAsyncClient existing) {
    client = Objects.requireNonNull(existing, "client");
    return this;
  }

  /**
   * The provider, with no client built yet.
   *
   * @throws IllegalStateException if a client was given together with settings that only a new
   *     client could take
   */
  @BuildsResource
  public AsyncTableProvider build() {
    DynamoDbAsyncClient given = client;
    if (given == null) {
      return new SdkAsyncTableProvider(names(), new Once<>(this::newClients));
    }
    refuseClientSettings();
    return new SdkAsyncTableProvider(
        names(),
        new Once<>(() -> new SdkAsyncTableProvider.Clients(given, enhanced(given), () -> {})));
  }

  private SdkAsyncTableProvider.Clients newClients() {
    DynamoDbAsyncClientBuilder builder = DynamoDbAsyncClient.builder();
    SdkAutoCloseable own = configure(builder);
    if (httpClient != null) {
      builder.httpClient(httpClient);
    } else {
      builder.httpClientBuilder(
          httpClientBuilder != null ? httpClientBuilder : DefaultHttpClients.async());
    }
    last.accept(builder);
    DynamoDbAsyncClient built = builder.build();
    return new SdkAsyncTableProvider.Clients(
        built,
        enhanced(built),
        () -> {
          built.close();
          own.close();
        });
  }

  private DynamoDbEnhancedAsyncClient enhanced(DynamoDbAsyncClient over) {
    DynamoDbEnhancedAsyncClient.Builder builder =
        DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(over);
    if (extensionChain() != null) {
      builder.extensions(extensionChain());
    }
    return builder.build();
  }
}
