package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.LibraryTypes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example of each group of names that Initonce comes with. */
class BuiltInCatalogTest {

  private static final TypeTable NOTHING_IN_VIEW = new TypeTable(LibraryTypes.NONE);

  // Made anew for each test, not Catalog.builtIn(): that one a mutation run never sees change.
  private final Catalog catalog =
      new Catalog.Builder()
          .add(new AwsLibrariesModel())
          .add(new AwsSdkModel())
          .add(new TableSchemasModel())
          .add(new DatabasesModel())
          .add(new MessagingModel())
          .add(new SearchModel())
          .add(new RemoteServicesModel())
          .add(new LibraryResourcesModel())
          .add(new EntryPointsModel())
          .add(new KeepingModel())
          .add(new CachesModel())
          .build();

  private final Resources resources = catalog.resources(NOTHING_IN_VIEW);

  @Test
  void holdsAllOfTheModels() {
    assertThat(Catalog.builtIn().keeping()).isEqualTo(catalog.keeping());
    assertThat(Catalog.builtIn().entryPoints()).isEqualTo(catalog.entryPoints());
  }

  @ParameterizedTest
  @CsvSource({
    "MEMOIZER, com.google.common.base.Suppliers#memoizeWithExpiration",
    "MEMOIZING_BASE, java.lang.ThreadLocal#initialValue",
    "CALLBACK, java.util.concurrent.Callable#call",
    "RUNS_NOW, java.util.concurrent.CompletableFuture#supplyAsync",
    "HOLDS_NOTHING, com.fasterxml.jackson.databind.ObjectMapper",
    "SINGLETON, jakarta.inject.Singleton",
    "PER_REQUEST_FOR_IT, io.micronaut.context.annotation.Prototype",
    "REQUEST_SCOPED, jakarta.enterprise.context.RequestScoped",
    "PRODUCER, dagger.Provides",
    "LIFECYCLE, jakarta.annotation.PostConstruct",
    "LIFECYCLE_METHOD, org.crac.Resource#afterRestore",
    "CONTAINER_LOOKUP, com.google.inject.Injector#getInstance",
    "GIVES_BACK, java.util.Objects#requireNonNull",
    "CACHE_LOAD, com.google.common.cache.Cache#get/2",
    "CACHE_LOAD, org.springframework.cache.Cache#get/2",
    "CACHE_LOAD, org.springframework.cache.concurrent.ConcurrentMapCache#get/2",
    "CACHE_LOAD, com.vendor.Registry#computeIfAbsent/2",
    "UPDATE, java.util.concurrent.atomic.AtomicReference#updateAndGet/1",
    "KEYED_UPDATE, java.util.Map#compute/2",
    "FALLBACK, java.util.Optional#or/1"
  })
  void knowsWhatKeepsValues(KeepingRule.Kind kind, String name) {
    assertThat(catalog.keeping())
        .anyMatch(rule -> rule.kind() == kind && rule.name().matches(name));
  }

  @ParameterizedTest
  @CsvSource({
    "MEMOIZER, java.util.function.Supplier#get",
    "HOLDS_NOTHING, java.util.HashMap",
    "GIVES_BACK, java.util.Objects#requireNonNullElseGet",
    "CACHE_LOAD, io.javalin.Javalin#get/2",
    "CACHE_LOAD, com.google.common.cache.Cache#get/1",
    "FALLBACK, com.vendor.Query#or/1",
    "SINGLETON, jakarta.enterprise.context.RequestScoped"
  })
  void takesNothingElseForIt(KeepingRule.Kind kind, String name) {
    assertThat(catalog.keeping())
        .noneMatch(rule -> rule.kind() == kind && rule.name().matches(name));
  }

  @ParameterizedTest
  @CsvSource({
    "LAMBDA_METHOD, com.amazonaws.services.lambda.runtime.RequestHandler, handleRequest, 2",
    "LAMBDA_METHOD, com.amazonaws.services.lambda.runtime.RequestStreamHandler, handleRequest, 3",
    "LAMBDA_METHOD, io.micronaut.function.aws.MicronautRequestHandler, execute, 1",
    "LAMBDA_METHOD, com.amazon.ask.dispatcher.request.handler.RequestHandler, handle, 1",
    "LAMBDA_METHOD, com.amazon.ask.request.handler.GenericRequestHandler, handle, 1",
    "LAMBDA_METHOD, software.amazon.lambda.durable.DurableHandler, handleRequest, 2",
    "LAMBDA_METHOD, software.amazon.lambda.powertools.cloudformation.AbstractCustomResourceHandler, delete, 2",
    "FUNCTION_METHOD, java.util.function.Function, apply, 1",
    "FUNCTION_METHOD, java.util.function.Consumer, accept, 1",
    "FUNCTION_METHOD, java.util.function.Supplier, get, 0",
    "LAMBDA_ANNOTATION, io.quarkus.funqy.Funq, '', -1",
    "SERVICE_ANNOTATION, org.springframework.web.bind.annotation.PostMapping, '', -1",
    "SERVICE_ANNOTATION, jakarta.ws.rs.GET, '', -1",
    "SERVICE_ANNOTATION, javax.ws.rs.GET, '', -1",
    "SERVICE_ANNOTATION, io.micronaut.http.annotation.Get, '', -1",
    "SERVICE_ANNOTATION, io.awspring.cloud.sqs.annotation.SqsListener, '', -1",
    "SERVICE_PROXY, io.micronaut.function.aws.proxy.**, '', -1"
  })
  void knowsEntryPoints(EntryPointRule.Kind kind, String name, String method, int arity) {
    assertThat(catalog.entryPoints()).contains(new EntryPointRule(kind, name, method, arity));
  }

  @ParameterizedTest
  @CsvSource({
    "software.amazon.awssdk.services.s3.S3Client, create, CLIENT_BUILT",
    "software.amazon.awssdk.enhanced.dynamodb.TableSchema, fromBean, TABLE_SCHEMA_BUILT",
    "software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableTableSchema, create, TABLE_SCHEMA_BUILT",
    "software.amazon.awssdk.services.s3.waiters.S3Waiter, create, CLIENT_BUILT",
    "software.amazon.awssdk.imds.Ec2MetadataAsyncClient, create, CLIENT_BUILT",
    "software.amazon.sns.AmazonSNSExtendedClient, <init>, CLIENT_BUILT",
    "com.amazonaws.services.sns.message.SnsMessageManager, <init>, CLIENT_BUILT",
    "com.amazonaws.http.apache.client.impl.ApacheHttpClientFactory, create, CLIENT_BUILT",
    "com.amazon.dax.client.dynamodbv2.AmazonDaxAsyncClientBuilder, build, CONNECTION_OPENED",
    "com.amazonaws.secretsmanager.sql.AWSSecretsManagerMySQLDriver, <init>, REUSABLE_OBJECT_BUILT",
    "software.amazon.lambda.powertools.parameters.secrets.SecretsProvider, create, REUSABLE_OBJECT_BUILT",
    "com.google.inject.Guice, createInjector, CONTAINER_STARTED",
    "java.sql.DriverManager, getConnection, CONNECTION_OPENED",
    "software.amazon.jdbc.ds.AwsWrapperDataSource, <init>, CONNECTION_OPENED",
    "io.valkey.JedisPool, <init>, CONNECTION_OPENED",
    "io.valkey.JedisPooled, <init>, CONNECTION_OPENED",
    "redis.clients.jedis.JedisSentinelPool, <init>, CONNECTION_OPENED",
    "redis.clients.jedis.RedisClusterClient, create, CONNECTION_OPENED",
    "io.lettuce.core.cluster.RedisClusterClient, connect, CONNECTION_OPENED",
    "glide.api.GlideClusterClient, createClient, CONNECTION_OPENED",
    "net.rubyeye.xmemcached.XMemcachedClient, <init>, CONNECTION_OPENED",
    "com.hazelcast.client.HazelcastClient, newHazelcastClient, CONNECTION_OPENED",
    "com.mongodb.reactivestreams.client.MongoClients, create, CONNECTION_OPENED",
    "com.couchbase.client.java.Cluster, connect, CONNECTION_OPENED",
    "com.azure.cosmos.CosmosClientBuilder, buildAsyncClient, CONNECTION_OPENED",
    "org.neo4j.driver.v1.GraphDatabase, driver, CONNECTION_OPENED",
    "com.datastax.driver.core.Cluster, connect, CONNECTION_OPENED",
    "org.apache.hadoop.hbase.client.ConnectionFactory, createConnection, CONNECTION_OPENED",
    "jakarta.jms.ConnectionFactory, createContext, CONNECTION_OPENED",
    "org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory, createConnection, CONNECTION_OPENED",
    "org.apache.kafka.clients.consumer.KafkaShareConsumer, <init>, CONNECTION_OPENED",
    "software.amazon.kinesis.producer.KinesisProducer, <init>, CONNECTION_OPENED",
    "org.eclipse.paho.mqttv5.client.MqttAsyncClient, <init>, CONNECTION_OPENED",
    "com.hivemq.client.mqtt.mqtt3.Mqtt3ClientBuilder, buildAsync, CONNECTION_OPENED",
    "io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder, build, CONNECTION_OPENED",
    "org.opensearch.client.opensearch.OpenSearchAsyncClient, <init>, CONNECTION_OPENED",
    "org.apache.solr.client.solrj.impl.HttpSolrClient, <init>, CONNECTION_OPENED",
    "org.typesense.api.Client, <init>, CONNECTION_OPENED",
    "io.qdrant.client.QdrantClient, <init>, CONNECTION_OPENED",
    "com.google.cloud.storage.v2.StorageClient, create, CONNECTION_OPENED",
    "com.launchdarkly.sdk.server.LDClient, <init>, CONNECTION_OPENED",
    "io.fabric8.kubernetes.client.KubernetesClientBuilder, build, CONNECTION_OPENED",
    "com.openai.client.okhttp.OpenAIOkHttpClientAsync, fromEnv, REUSABLE_OBJECT_BUILT",
    "com.fasterxml.jackson.databind.ObjectMapper, <init>, REUSABLE_OBJECT_BUILT"
  })
  void knowsResources(String owner, String method, Check check) {
    Resource built = resources.builtBy(construction(owner, method, ""));
    assertThat(built).isNotNull().extracting(resource -> resource.rule().check()).isEqualTo(check);
    assertThat(built).extracting(resource -> resource.rule().advice()).asString().isASCII();
  }

  @ParameterizedTest
  @CsvSource({
    "com.rabbitmq.client.ConnectionFactory, <init>",
    "org.apache.activemq.ActiveMQConnectionFactory, <init>",
    "redis.clients.jedis.DefaultJedisClientConfig, create",
    "com.hivemq.client.mqtt.MqttClientSslConfigBuilder, build",
    "software.amazon.lambda.powertools.parameters.BaseProvider, create",
    "com.zaxxer.hikari.HikariDataSource, getConnection",
    "java.util.concurrent.ForkJoinPool, commonPool"
  })
  void takesNoSettingsForResources(String owner, String method) {
    assertThat(resources.builtBy(construction(owner, method, ""))).isNull();
  }

  @Test
  void knowsContainersThatAreGeneratedIntoTheProgram() {
    assertThat(generated("com.acme.DaggerShop", "create", "com.acme.Shop"))
        .isEqualTo("com.acme.Shop");
    assertThat(generated("com.acme.DaggerShop", "create", "")).isEqualTo("com.acme.DaggerShop");
    assertThat(generated("com.acme.DaggerShop", "builder", "com.acme.DaggerShop.Builder")).isNull();
    assertThat(generated("com.acme.Shop", "create", "com.acme.Shop")).isNull();
  }

  @Test
  void takesNoClassOfTheProgramForALibraryThatIsNotGenerated() {
    assertThat(generated("com.google.inject.Guice", "createInjector", "")).isNull();
  }

  private @Nullable String generated(String owner, String method, String result) {
    Resource built = resources.builtByGenerated(construction(owner, method, result));
    return built == null ? null : built.type();
  }

  private static Construction construction(String owner, String method, String result) {
    return new Construction(owner, method, null, Set.of(), result);
  }
}
