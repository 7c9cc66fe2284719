package dev.initonce.junit.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The SDK's own clients on a local endpoint, each built when it is first asked for. */
final class RemoteClients implements ClientSet {
  private static final Region REGION = Region.US_EAST_1;

  private final LocalEndpoint endpoint;
  private final String accessKey;
  private final AwsCredentialsProvider credentials;
  private final List<ExecutionInterceptor> interceptors;
  private final @Nullable SdkHttpClient http;
  private final String prefix;
  private final boolean slow;
  private final Runnable afterClose;
  private final List<SdkClient> built = new CopyOnWriteArrayList<>();
  private final Lazy<DynamoDbClient> sync = new Lazy<>(this::buildSync);
  private final Lazy<DynamoDbAsyncClient> async =
      new Lazy<>(
          () -> build(DynamoDbAsyncClient.class, configure(DynamoDbAsyncClient.builder())::build));
  private final Lazy<DynamoDbStreamsClient> streams =
      new Lazy<>(
          () ->
              build(
                  DynamoDbStreamsClient.class, configure(DynamoDbStreamsClient.builder())::build));
  private final Lazy<DynamoDbStreamsAsyncClient> streamsAsync =
      new Lazy<>(
          () ->
              build(
                  DynamoDbStreamsAsyncClient.class,
                  configure(DynamoDbStreamsAsyncClient.builder())::build));

  private RemoteClients(
      LocalEndpoint endpoint,
      String accessKey,
      List<ExecutionInterceptor> interceptors,
      @Nullable SdkHttpClient http,
      String prefix,
      Runnable afterClose) {
    this.endpoint = endpoint;
    this.accessKey = accessKey;
    this.credentials = AccessKeys.credentials(accessKey);
    this.interceptors = interceptors;
    this.http = http;
    this.prefix = prefix;
    this.slow = !prefix.isEmpty();
    this.afterClose = afterClose;
  }

  /** Clients of a server in this JVM, where the access key alone keeps databases apart. */
  static RemoteClients of(
      URI uri, String accessKey, @Nullable SdkHttpClient http, Runnable afterClose) {
    LocalEndpoint endpoint = new LocalEndpoint(uri);
    return new RemoteClients(endpoint, accessKey, List.of(endpoint), http, "", afterClose);
  }

  /** Clients of an endpoint that others may use too, so that tables need names of their own. */
  static RemoteClients of(URI uri, Faults faults) {
    LocalEndpoint endpoint = new LocalEndpoint(uri);
    String accessKey = AccessKeys.next();
    String prefix = accessKey.substring(0, "LOCAL".length() + 8).toLowerCase(Locale.ROOT) + "-";
    return new RemoteClients(
        endpoint,
        accessKey,
        List.of(endpoint, new FaultInterceptor(faults)),
        null,
        prefix,
        () -> {});
  }

  private DynamoDbClient buildSync() {
    var builder = configure(DynamoDbClient.builder());
    if (http != null) {
      builder.httpClient(http);
    }
    return build(DynamoDbClient.class, builder::build);
  }

  private <C extends SdkClient> C build(Class<C> type, Supplier<C> builder) {
    C client = builder.get();
    built.add(client);
    return StaysOpen.of(type, client);
  }

  private <B extends AwsClientBuilder<B, ?>> B configure(B builder) {
    return builder
        .region(REGION)
        .endpointOverride(endpoint.uri())
        .credentialsProvider(credentials)
        .overrideConfiguration(
            configuration -> interceptors.forEach(configuration::addExecutionInterceptor));
  }

  @Override
  public DynamoDbClient sync() {
    return sync.get();
  }

  @Override
  public DynamoDbAsyncClient async() {
    return async.get();
  }

  @Override
  public DynamoDbStreamsClient streams() {
    return streams.get();
  }

  @Override
  public DynamoDbStreamsAsyncClient streamsAsync() {
    return streamsAsync.get();
  }

  /** The spelling counts: the SDK passes over a name that it does not know, and would call AWS. */
  @Override
  public Map<String, String> systemProperties() {
    return Map.of(
        "aws.endpointUrlDynamoDb",
        endpoint.uri().toString(),
        "aws.region",
        REGION.id(),
        "aws.accessKeyId",
        accessKey,
        "aws.secretAccessKey",
        AccessKeys.SECRET);
  }

  @Override
  public Map<String, String> environmentVariables() {
    return Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB",
        endpoint.uri().toString(),
        "AWS_REGION",
        REGION.id(),
        "AWS_ACCESS_KEY_ID",
        accessKey,
        "AWS_SECRET_ACCESS_KEY",
        AccessKeys.SECRET);
  }

  @Override
  public String tablePrefix() {
    return prefix;
  }

  @Override
  public boolean createsTablesSlowly() {
    return slow;
  }

  @Override
  public void close() {
    new ArrayList<>(built).forEach(SdkClient::close);
    afterClose.run();
  }
}
