package dev.initonce.provider;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Builds a {@link TableProvider}. Nothing that is dear to build is built before the provider's
 * first use.
 *
 * <p>The HTTP client is Apache 5, which the SDK's DynamoDB module brings with it; set another one
 * with {@link #httpClient} or {@link #httpClientBuilder}.
 */
public final class TableProviderBuilder extends ProviderBuilder<TableProviderBuilder> {
  private SdkHttpClient.@Nullable Builder<?> httpClientBuilder;
  private @Nullable SdkHttpClient httpClient;
  private @Nullable DynamoDbClient client;
  private Consumer<DynamoDbClientBuilder> last = builder -> {};

  TableProviderBuilder() {}

  @Override
  TableProviderBuilder self() {
    return this;
  }

  /** An HTTP client that the caller keeps and closes. */
  public TableProviderBuilder httpClient(SdkHttpClient http) {
    httpClient = Objects.requireNonNull(http, "http");
    return clientSetting("httpClient");
  }

  /** A builder for the HTTP client; the provider closes what it builds. */
  public TableProviderBuilder httpClientBuilder(SdkHttpClient.Builder<?> http) {
    httpClientBuilder = Objects.requireNonNull(http, "http");
    return clientSetting("httpClientBuilder");
  }

  /** Has the last word on the client's builder, for settings that this builder does not name. */
  public TableProviderBuilder configureClient(Consumer<DynamoDbClientBuilder> settings) {
    last = last.andThen(settings);
    return clientSetting("configureClient");
  }

  /**
   * Uses a client that exists already, a bean of a container say. The provider does not close it.
   */
  public TableProviderBuilder client(DynamoDbClient existing) {
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
  public TableProvider build() {
    DynamoDbClient given = client;
    if (given == null) {
      return new SdkTableProvider(names(), new Once<>(this::newClients));
    }
    refuseClientSettings();
    return new SdkTableProvider(
        names(), new Once<>(() -> new SdkTableProvider.Clients(given, enhanced(given), () -> {})));
  }

  private SdkTableProvider.Clients newClients() {
    DynamoDbClientBuilder builder = DynamoDbClient.builder();
    SdkAutoCloseable own = configure(builder);
    if (httpClient != null) {
      builder.httpClient(httpClient);
    } else {
      builder.httpClientBuilder(
          httpClientBuilder != null ? httpClientBuilder : DefaultHttpClients.sync());
    }
    last.accept(builder);
    DynamoDbClient built = builder.build();
    return new SdkTableProvider.Clients(
        built,
        enhanced(built),
        () -> {
          built.close();
          own.close();
        });
  }

  private DynamoDbEnhancedClient enhanced(DynamoDbClient over) {
    DynamoDbEnhancedClient.Builder builder = DynamoDbEnhancedClient.builder().dynamoDbClient(over);
    if (extensionChain() != null) {
      builder.extensions(extensionChain());
    }
    return builder.build();
  }
}
