package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;

import java.util.List;

/**
 * Connections to databases and caches. The names are those of the packages at the version that
 * stands beside each rule.
 */
final class DatabasesModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    relational(catalog);
    redis(catalog);
    otherCaches(catalog);
    documents(catalog);
    graphs(catalog);
    wideColumns(catalog);
  }

  private static void relational(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .factories(
                    "java.sql.DriverManager#getConnection",
                    "java.sql.Driver#connect",
                    "software.amazon.jdbc.Driver#connect",
                    "com.amazonaws.secretsmanager.sql.AWSSecretsManager*Driver#connect")
                .gives("java.sql.Connection")
                .advice(
                    "Take it from a pool that is built once, or use RDS Proxy; a static Connection"
                        + " is not safe where one handler serves parallel threads.")
                .build())
        .add(
            // aws-advanced-jdbc-wrapper 4.3.0, r2dbc-pool 1.0.2
            connection()
                .types(
                    "com.zaxxer.hikari.HikariDataSource",
                    "org.apache.commons.dbcp*.BasicDataSource",
                    "org.apache.tomcat.jdbc.pool.DataSource",
                    "com.mchange.v2.c3p0.ComboPooledDataSource",
                    "com.alibaba.druid.pool.DruidDataSource",
                    "software.amazon.jdbc.ds.AwsWrapperDataSource",
                    "io.r2dbc.pool.ConnectionPool")
                .constructors()
                .build());
  }

  /** Jedis 8.0.2 and its fork valkey-java 5.5.0, Lettuce 7.7.0, Redisson 4.7.0, GLIDE 2.1.1. */
  private static void redis(Catalog.Builder catalog) {
    for (String jedis : List.of("redis.clients.jedis.", "io.valkey.")) {
      catalog.add(
          connection()
              .types(
                  jedis + "Jedis",
                  jedis + "Jedis*Pool",
                  jedis + "JedisPooled",
                  jedis + "JedisCluster",
                  jedis + "JedisSentineled",
                  jedis + "UnifiedJedis",
                  jedis + "Redis*Client",
                  jedis + "MultiDbClient")
              .constructors()
              .creators("create")
              .builds("build")
              .build());
    }
    catalog
        .add(
            connection()
                .types("io.lettuce.core.*Client", "io.lettuce.core.cluster.*Client")
                .factories(
                    "io.lettuce.core.RedisClient#create",
                    "io.lettuce.core.cluster.RedisClusterClient#create",
                    "org.redisson.Redisson#create",
                    "org.redisson.Redisson#createReactive",
                    "org.redisson.Redisson#createRx*")
                .part()
                .build())
        .add(
            // A client that is kept opens one connection, which its threads share.
            connection()
                .factories("io.lettuce.core.RedisClient#connect")
                .gives("io.lettuce.core.api.StatefulRedisConnection")
                .build())
        .add(
            connection()
                .factories("io.lettuce.core.cluster.RedisClusterClient#connect")
                .gives("io.lettuce.core.cluster.api.StatefulRedisClusterConnection")
                .build());
    for (String client : List.of("GlideClient", "GlideClusterClient")) {
      catalog.add(
          connection()
              .factories("glide.api." + client + "#createClient")
              .gives("glide.api." + client)
              .build());
    }
  }

  /** spymemcached 2.12.3, ElastiCache's fork 1.2.4, xmemcached 2.4.9, Aerospike, Hazelcast 5.7. */
  private static void otherCaches(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .types(
                    "net.spy.memcached.MemcachedClient",
                    "net.rubyeye.xmemcached.*MemcachedClient",
                    "com.aerospike.client.AerospikeClient")
                .constructors()
                .builds("build")
                .build())
        .add(
            connection()
                .factories(
                    "com.hazelcast.client.HazelcastClient#new*",
                    "com.hazelcast.core.Hazelcast#newHazelcastInstance")
                .gives("com.hazelcast.core.HazelcastInstance")
                .build());
  }

  /** mongodb-driver 5.14.0 and 5.8.1, Couchbase 3.13.1, Cosmos 4.81.0, ClickHouse client-v2. */
  private static void documents(Catalog.Builder catalog) {
    catalog
        .add(connection().types("com.mongodb.MongoClient").constructors().build())
        .add(
            connection()
                .factories(
                    "com.mongodb.*client*.MongoClients#create",
                    "com.mongodb.**.MongoClients#create",
                    "com.couchbase.client.java.*Cluster#connect")
                .build())
        .add(
            connection()
                .types("com.clickhouse.client.api.Client")
                .builds("build")
                .factories("com.azure.cosmos.CosmosClientBuilder#build*Client")
                .build());
  }

  /** neo4j-java-driver 6.2.1, and gremlin-driver 3 and 4.0.0-beta.1. */
  private static void graphs(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .factories(
                    "org.neo4j.driver.GraphDatabase#*driver",
                    "org.neo4j.driver.GraphDatabase#routingDriver",
                    "org.neo4j.driver.v1.GraphDatabase#driver")
                .gives("org.neo4j.driver.Driver")
                .build())
        .add(
            connection()
                .part()
                .types("org.apache.tinkerpop.gremlin.driver.Cluster")
                .builds("create")
                .factories("org.apache.tinkerpop.gremlin.driver.Cluster#open")
                .build())
        .add(
            connection()
                .factories("org.apache.tinkerpop.gremlin.driver.Cluster#connect")
                .gives("org.apache.tinkerpop.gremlin.driver.Client")
                .build());
  }

  /**
   * java-driver-core 4.19.4, of Cassandra, Keyspaces and Scylla, cassandra-driver-core 3.11.5
   * before it, hbase-client 2.6.1.
   */
  private static void wideColumns(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .types("com.datastax.oss.driver.api.core.CqlSession")
                .builds("build")
                .factories(
                    "com.datastax.oss.driver.api.core.CqlSessionBuilder#buildAsync",
                    "com.datastax.oss.driver.api.core.CqlSession.Builder#buildAsync")
                .gives("com.datastax.oss.driver.api.core.CqlSession")
                .build())
        .add(connection().part().types("com.datastax.driver.core.Cluster").builds("build").build())
        .add(
            connection()
                .factories("com.datastax.driver.core.Cluster#connect")
                .gives("com.datastax.driver.core.Session")
                .build())
        .add(
            connection()
                .factories("org.apache.hadoop.hbase.client.ConnectionFactory#create*Connection")
                .gives("org.apache.hadoop.hbase.client.Connection")
                .build());
  }

  private static ResourceRule.Builder connection() {
    return ResourceRule.of(CONNECTION_OPENED)
        .advice("Open it once: a static final field, or the handler's constructor.");
  }
}
