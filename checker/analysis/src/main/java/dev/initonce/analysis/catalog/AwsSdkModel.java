package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CLIENT_BUILT;

/** The AWS SDK for Java, versions 2 and 1, and Initonce's own provider. */
final class AwsSdkModel implements Catalog.Model {

  private static final String V2 = "software.amazon.awssdk.";
  private static final String V1 = "com.amazonaws.";
  private static final String ONCE =
      "Build it once: a static final field, the handler's constructor, or a TableProvider.";
  private static final String ONCE_WITHOUT_TABLES =
      "Build it once: a static final field, or the handler's constructor.";

  @Override
  public void addTo(Catalog.Builder catalog) {
    catalog
        .add(
            // What a TableProvider gives; the rule below is for all others.
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    V2 + "services.dynamodb.DynamoDb*Client",
                    V2 + "enhanced.dynamodb.DynamoDbEnhanced*Client")
                .subtypesOf(
                    V2 + "services.dynamodb.DynamoDbClient",
                    V2 + "services.dynamodb.DynamoDbAsyncClient",
                    V2 + "enhanced.dynamodb.DynamoDbEnhancedClient",
                    V2 + "enhanced.dynamodb.DynamoDbEnhancedAsyncClient")
                .constructors()
                .creators("create")
                .builds("build")
                .advice(ONCE)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    V2 + "services.**.*Client",
                    V2 + "services.**.*AsyncClient",
                    V2 + "services.**.*Presigner",
                    V2 + "transfer.s3.S3TransferManager",
                    V2 + "services.**.*BatchManager")
                .subtypesOf(
                    V2 + "core.SdkClient",
                    V2 + "awscore.AwsClient",
                    V2 + "awscore.presigner.SdkPresigner")
                .except(V2 + "services.**.model.**", V2 + "**Builder")
                .constructors()
                .creators("create", "crtCreate")
                .builds("build")
                .factories(V2 + "services.**.*AsyncClient#batchManager")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            // Without a client a waiter builds one, and closes it only when it is closed itself.
            ResourceRule.of(CLIENT_BUILT)
                .types(V2 + "services.**.*Waiter")
                .creators("create")
                .builds("build")
                .unlessGiven("client")
                .advice(ONCE_WITHOUT_TABLES + " A client that is kept gives one by waiter().")
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .types(V2 + "services.**.*AsyncWaiter")
                .builds("build")
                .unlessGiven("scheduledExecutorService")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types(
                    V2 + "http.apache.ApacheHttpClient",
                    V2 + "http.apache5.Apache5HttpClient",
                    V2 + "http.urlconnection.UrlConnectionHttpClient",
                    V2 + "http.nio.netty.NettyNioAsyncHttpClient",
                    V2 + "http.crt.AwsCrt*HttpClient")
                .subtypesOf(V2 + "http.SdkHttpClient", V2 + "http.async.SdkAsyncHttpClient")
                .constructors()
                .creators("create", "builderWithDefaults")
                .builds("build", "buildWithDefaults")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types(
                    V2 + "services.sts.auth.Sts*CredentialsProvider",
                    V2 + "auth.credentials.DefaultCredentialsProvider")
                .builds("build")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    V1 + "services.**.Amazon*",
                    V1 + "services.**.AWS*",
                    V1 + "services.**.*Client",
                    V1 + "services.s3.transfer.TransferManager")
                .except(
                    V1 + "services.**.model.**",
                    V1 + "services.**Builder",
                    V1 + "services.**Exception",
                    V1 + "services.**Request",
                    V1 + "services.**Result",
                    V1 + "services.lambda.runtime.**")
                .builds("build")
                .factories(V1 + "services.**ClientBuilder#defaultClient")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    V1 + "services.**.*Client",
                    V1 + "services.dynamodbv2.datamodeling.DynamoDBMapper",
                    V1 + "services.dynamodbv2.document.DynamoDB",
                    V1 + "services.s3.transfer.TransferManager",
                    V1 + "services.sns.message.SnsMessageManager")
                .except(V1 + "services.**.model.**", V1 + "services.lambda.runtime.**")
                .constructors()
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            // aws-java-sdk-core 1.12.797: what a client of version 1 sends its requests with, and
            // the providers that assume a role with a client of their own.
            ResourceRule.of(CLIENT_BUILT)
                .part()
                .types(V1 + "http.AmazonHttpClient", V1 + "auth.STS*CredentialsProvider")
                .constructors()
                .builds("build")
                .factories(V1 + "http.apache.client.impl.ApacheHttpClientFactory#create")
                .advice(ONCE_WITHOUT_TABLES)
                .build())
        .add(
            ResourceRule.of(CLIENT_BUILT)
                .types(
                    "dev.initonce.provider.TableProvider", "dev.initonce.provider.*TableProvider")
                .creators("create", "fromEnvironment")
                .builds("build")
                .advice("Build it once: a static final field, or the handler's constructor.")
                .build());
  }
}
