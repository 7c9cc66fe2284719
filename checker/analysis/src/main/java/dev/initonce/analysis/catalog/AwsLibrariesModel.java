package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CLIENT_BUILT;
import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;
import static dev.initonce.analysis.finding.Check.REUSABLE_OBJECT_BUILT;

import java.util.List;

/**
 * What AWS publishes around its SDK: clients of the same interfaces, wrappers that encrypt, offload
 * or cache. The names are those of the packages at the version that stands beside each rule. These
 * rules stand before those of the SDK, whose interfaces many of them implement.
 */
final class AwsLibrariesModel implements Catalog.Model {

  private static final String CACHE =
      "Build it once: a static final field. A cache that is made anew has cached nothing, and where"
          + " it is given no client, it builds one.";

  @Override
  public void addTo(Catalog.Builder catalog) {
    dax(catalog);
    encryption(catalog);
    queues(catalog);
    caches(catalog);
    helpers(catalog);
  }

  /** {@code software.amazon.dax:amazon-dax-client} 2.0.10, {@code com.amazonaws} 1.0.230341. */
  private static void dax(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .types("software.amazon.dax.*Dax*Client")
                .builds("build")
                .build())
        .add(
            ResourceRule.of(CONNECTION_OPENED)
                .factories(
                    "com.amazon.dax.client.dynamodbv2.AmazonDax*ClientBuilder#build",
                    "com.amazon.dax.client.dynamodbv2.AmazonDax*ClientBuilder#defaultClient")
                .gives("com.amazon.dax.client.dynamodbv2.AmazonDaxClient")
                .build());
  }

  private static void encryption(Catalog.Builder catalog) {
    catalog
        .add(
            // amazon-s3-encryption-client-java 4.0.1: the client wraps those that it is given.
            ResourceRule.of(CLIENT_BUILT)
                .types("software.amazon.encryption.s3.S3*EncryptionClient")
                .builds("build")
                .build())
        .add(
            // aws-encryption-sdk-java 3.0.2: builds a KMS client for each region that it meets.
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    "com.amazonaws.encryptionsdk.kms*.KmsMasterKeyProvider",
                    "com.amazonaws.encryptionsdk.kms*.AwsKmsMrkAwareMasterKeyProvider")
                .builds("build", "buildStrict", "buildDiscovery")
                .factories(
                    "com.amazonaws.encryptionsdk.kms*.*MasterKeyProvider.Builder#buildStrict",
                    "com.amazonaws.encryptionsdk.kms*.*MasterKeyProvider.Builder#buildDiscovery")
                .gives("com.amazonaws.encryptionsdk.kms.KmsMasterKeyProvider")
                .build())
        .add(
            // aws-database-encryption-sdk-dynamodb 3.9.0: goes into a client's configuration.
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types(
                    "software.amazon.cryptography.dbencryptionsdk.dynamodb"
                        + ".DynamoDbEncryptionInterceptor")
                .builds("build")
                .factories(
                    "software.amazon.cryptography.dbencryptionsdk.dynamodb.enhancedclient"
                        + ".DynamoDbEnhancedClientEncryption#CreateDynamoDbEncryptionInterceptor")
                .gives(
                    "software.amazon.cryptography.dbencryptionsdk.dynamodb"
                        + ".DynamoDbEncryptionInterceptor")
                .build());
  }

  private static void queues(Catalog.Builder catalog) {
    catalog.add(
        // amazon-sqs-java-extended-client-lib 2.1.2, sns-extended-client 2.1.0
        ResourceRule.of(CLIENT_BUILT)
            .types(
                "com.amazon.sqs.javamessaging.AmazonSQSExtended*Client",
                "software.amazon.sns.AmazonSNSExtended*Client")
            .constructors()
            .build());
    // amazon-sqs-java-temporary-queues-client 2.0.1: each starts threads, and most build a client.
    for (String client : List.of("Requester", "Responder", "TemporaryQueues", "VirtualQueues")) {
      String name = "com.amazonaws.services.sqs.AmazonSQS" + client + "Client";
      catalog.add(
          ResourceRule.of(CLIENT_BUILT)
              .factories(name + "Builder#build", name + "Builder#defaultClient")
              .gives(name)
              .build());
    }
  }

  private static void caches(Catalog.Builder catalog) {
    catalog
        .add(
            // aws-secretsmanager-caching-java 2.2.0, aws-secretsmanager-jdbc 2.1.1, and the caches
            // of aws-encryption-sdk-java 3.0.2 and aws-dynamodb-encryption-java 2.0.3
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "com.amazonaws.secretsmanager.caching.SecretCache",
                    "com.amazonaws.secretsmanager.sql.AWSSecretsManager*Driver",
                    "com.amazonaws.encryptionsdk.caching.LocalCryptoMaterialsCache",
                    "com.amazonaws.encryptionsdk.caching.CachingCryptoMaterialsManager",
                    "com.amazonaws.services.dynamodbv2.datamodeling.encryption.providers"
                        + ".CachingMostRecentProvider")
                .constructors()
                .builds("build")
                .advice(CACHE)
                .build())
        .add(
            // powertools-parameters 2.9.0 and, in the package itself, those of 1.x, whose
            // ParamManager
            // keeps what it gives
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "software.amazon.lambda.powertools.parameters.*Provider",
                    "software.amazon.lambda.powertools.parameters.*.*Provider")
                .except("**.ParamProvider", "**.BaseProvider")
                .creators("create")
                .builds("build")
                .advice(CACHE)
                .build());
  }

  private static void helpers(Catalog.Builder catalog) {
    catalog
        .add(
            // powertools-idempotency 1.15.0: builds a client unless it is given one.
            ResourceRule.of(CLIENT_BUILT)
                .types("software.amazon.lambda.powertools.idempotency.**DynamoDBPersistenceStore")
                .builds("build")
                .unlessGiven("withDynamoDbClient")
                .build())
        .add(
            // cloudwatch-metric-publisher 2.59.1: a thread and a client; it goes into another
            // client.
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types(
                    "software.amazon.awssdk.metrics.publishers.cloudwatch"
                        + ".CloudWatchMetricPublisher")
                .creators("create")
                .builds("build")
                .build())
        .add(
            // imds 2.42.2, sns-message-manager 2.47.4: clients that are no SdkClient
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    "software.amazon.awssdk.imds.Ec2Metadata*Client",
                    "software.amazon.awssdk.messagemanager.sns.SnsMessageManager")
                .creators("create")
                .builds("build")
                .build())
        .add(
            // aws-s3-accessgrants-java-plugin 2.4.1: holds the credentials that it has been
            // granted.
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types("software.amazon.awssdk.s3accessgrants.plugin.S3AccessGrantsPlugin")
                .builds("build")
                .build());
  }
}
