package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;
import static dev.initonce.analysis.finding.Check.CONTAINER_STARTED;
import static dev.initonce.analysis.finding.Check.REUSABLE_OBJECT_BUILT;

/** Resources of other libraries: containers, connections, and objects made to be shared. */
final class LibraryResourcesModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    containers(catalog);
    connections(catalog);
    reusableObjects(catalog);
  }

  private static void containers(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(CONTAINER_STARTED)
                .types("org.springframework.**ApplicationContext")
                .subtypesOf("org.springframework.context.ApplicationContext")
                .constructors()
                .factories(
                    "com.google.inject.Guice#createInjector",
                    "org.springframework.boot.SpringApplication#run",
                    "org.springframework.boot.builder.SpringApplicationBuilder#run",
                    "io.micronaut.context.ApplicationContext#run",
                    "io.micronaut.context.ApplicationContextBuilder#start",
                    "*.persistence.Persistence#createEntityManagerFactory",
                    "org.hibernate.cfg.Configuration#buildSessionFactory",
                    "org.hibernate.boot.Metadata#buildSessionFactory")
                .advice("Start it once: in a static final field, or in the handler's constructor.")
                .build())
        .add(
            ResourceRule.of(CONTAINER_STARTED)
                .factories(
                    "Dagger*#create",
                    "**.Dagger*#create",
                    "Dagger*.Builder#build",
                    "**.Dagger*.Builder#build")
                .generated()
                .advice("Start it once: in a static final field, or in the handler's constructor.")
                .build());
  }

  private static void connections(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .factories("java.sql.DriverManager#getConnection")
                .advice(
                    "Take it from a pool that is built once, or use RDS Proxy; a static Connection"
                        + " is not safe where one handler serves parallel threads.")
                .build())
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "com.zaxxer.hikari.HikariDataSource",
                    "org.apache.commons.dbcp*.BasicDataSource",
                    "org.apache.tomcat.jdbc.pool.DataSource",
                    "com.mchange.v2.c3p0.ComboPooledDataSource",
                    "redis.clients.jedis.Jedis",
                    "redis.clients.jedis.Jedis*Pool*",
                    "redis.clients.jedis.JedisPool",
                    "redis.clients.jedis.JedisPooled",
                    "redis.clients.jedis.JedisCluster",
                    "redis.clients.jedis.UnifiedJedis",
                    "org.apache.kafka.clients.producer.KafkaProducer",
                    "org.apache.kafka.clients.consumer.KafkaConsumer",
                    "org.elasticsearch.client.RestHighLevelClient",
                    "org.opensearch.client.RestHighLevelClient",
                    "org.opensearch.client.opensearch.OpenSearchClient",
                    "co.elastic.clients.elasticsearch.ElasticsearchClient",
                    "com.mongodb.MongoClient",
                    "com.rabbitmq.client.ConnectionFactory",
                    "org.apache.activemq.ActiveMQConnectionFactory")
                .constructors()
                .advice("Open it once: a static final field, or the handler's constructor.")
                .build())
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .types(
                    "org.elasticsearch.client.RestClient",
                    "org.opensearch.client.RestClient",
                    "redis.clients.jedis.*")
                .builds("build")
                .factories(
                    "com.mongodb.*client*.MongoClients#create",
                    "com.mongodb.**.MongoClients#create",
                    "io.lettuce.core.RedisClient#create",
                    "io.lettuce.core.cluster.RedisClusterClient#create",
                    "org.redisson.Redisson#create",
                    "org.apache.kafka.clients.admin.Admin*#create",
                    "com.rabbitmq.client.ConnectionFactory#newConnection")
                .advice("Open it once: a static final field, or the handler's constructor.")
                .build())
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .factories(
                    "*.jms.*ConnectionFactory#create*Connection",
                    "org.apache.activemq.ActiveMQConnectionFactory#create*Connection",
                    "com.amazon.sqs.javamessaging.SQSConnectionFactory#create*Connection")
                .gives("jakarta.jms.Connection")
                .advice("Open it once: a static final field, or the handler's constructor.")
                .build());
  }

  private static void reusableObjects(Catalog.Builder catalog) {
    String once = "Build it once: a static final field.";
    catalog
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "com.fasterxml.jackson.databind.json.JsonMapper",
                    "com.fasterxml.jackson.dataformat.**Mapper",
                    "tools.jackson.databind.ObjectMapper",
                    "tools.jackson.databind.json.JsonMapper",
                    "tools.jackson.dataformat.**Mapper",
                    "com.google.gson.Gson",
                    "okhttp3.OkHttpClient",
                    "org.springframework.web.client.RestTemplate",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    "java.util.concurrent.ForkJoinPool")
                .constructors()
                .builds("build", "create")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types("java.net.http.HttpClient")
                .builds("build")
                .factories("java.net.http.HttpClient#newHttpClient")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "org.apache.http.impl.client.CloseableHttpClient",
                    "org.apache.http.client.HttpClient",
                    "org.apache.hc.client5.http.impl.classic.CloseableHttpClient",
                    "org.springframework.web.reactive.function.client.WebClient",
                    "org.springframework.web.client.RestClient",
                    "org.springframework.web.client.RestTemplate",
                    "*.ws.rs.client.Client")
                .constructors()
                .creators("create")
                .builds("build")
                .factories(
                    "org.apache.http.impl.client.HttpClients#create*",
                    "org.apache.hc.client5.http.impl.**.HttpClients#create*",
                    "org.apache.hc.client5.http.impl.**.HttpAsyncClients#create*",
                    "org.springframework.boot.web.client.RestTemplateBuilder#build",
                    "*.ws.rs.client.ClientBuilder#newClient")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .factories(
                    "java.util.concurrent.Executors#new*Pool",
                    "java.util.concurrent.Executors#new*Executor",
                    "java.util.concurrent.Executors#newThreadPerTaskExecutor")
                .except("java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor")
                .advice(once)
                .build());
  }
}
