package dev.initonce.scanner.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.syntax.TypeUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

  private final Library library = Library.load(Catalog.builtIn());

  @ParameterizedTest
  @CsvSource({
    "software.amazon.awssdk.services.dynamodb.DynamoDbClient, builder, true, software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder",
    "software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder, region, false, software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder",
    "software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder, build, false, software.amazon.awssdk.services.dynamodb.DynamoDbClient",
    "software.amazon.awssdk.services.sqs.SqsAsyncClient, create, true, software.amazon.awssdk.services.sqs.SqsAsyncClient",
    "software.amazon.awssdk.services.s3.S3AsyncClient, crtCreate, true, software.amazon.awssdk.services.s3.S3AsyncClient",
    "software.amazon.awssdk.services.s3.S3AsyncClient, crtBuilder, true, software.amazon.awssdk.services.s3.S3CrtAsyncClientBuilder",
    "software.amazon.awssdk.services.s3.S3CrtAsyncClientBuilder, build, false, software.amazon.awssdk.services.s3.S3AsyncClient",
    "software.amazon.awssdk.services.s3.presigner.S3Presigner, builder, true, software.amazon.awssdk.services.s3.presigner.S3Presigner.Builder",
    "software.amazon.awssdk.services.s3.presigner.S3Presigner.Builder, build, false, software.amazon.awssdk.services.s3.presigner.S3Presigner",
    "software.amazon.awssdk.services.dynamodb.model.PutItemRequest, builder, true, software.amazon.awssdk.services.dynamodb.model.PutItemRequest.Builder",
    "software.amazon.awssdk.services.dynamodb.DynamoDbClient, putItem, false, software.amazon.awssdk.services.dynamodb.model.PutItemResponse",
    "software.amazon.awssdk.services.s3.S3Client, listObjectsV2Paginator, false, software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable",
    "software.amazon.awssdk.services.s3.S3AsyncClient, listObjectsV2Paginator, false, software.amazon.awssdk.services.s3.paginators.ListObjectsV2Publisher",
    "software.amazon.awssdk.services.sqs.SqsAsyncClient, batchManager, false, software.amazon.awssdk.services.sqs.batchmanager.SqsAsyncBatchManager",
    "software.amazon.awssdk.services.dynamodb.DynamoDbClient, waiter, false, software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter",
    "software.amazon.awssdk.http.apache.ApacheHttpClient.Builder, build, false, software.amazon.awssdk.http.SdkHttpClient",
    "software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient, create, true, software.amazon.awssdk.http.async.SdkAsyncHttpClient",
    "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder, standard, true, com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder",
    "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder, withRegion, false, com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder",
    "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder, build, false, com.amazonaws.services.dynamodbv2.AmazonDynamoDB",
    "com.amazonaws.services.dynamodbv2.AmazonDynamoDBAsyncClientBuilder, defaultClient, true, com.amazonaws.services.dynamodbv2.AmazonDynamoDBAsync",
    "com.amazonaws.services.lambda.AWSLambdaClientBuilder, defaultClient, true, com.amazonaws.services.lambda.AWSLambda",
    "com.amazonaws.services.s3.transfer.TransferManagerBuilder, build, false, com.amazonaws.services.s3.transfer.TransferManager",
    "com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent, withBody, false, com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent",
    "com.fasterxml.jackson.databind.json.JsonMapper, builder, true, com.fasterxml.jackson.databind.json.JsonMapper.Builder",
    "okhttp3.OkHttpClient.Builder, build, false, okhttp3.OkHttpClient",
    "com.google.gson.GsonBuilder, create, false, com.google.gson.Gson",
    "com.acme.DaggerShop, create, true, com.acme.Shop",
    "com.acme.DaggerShop.Builder, build, false, com.acme.Shop",
    "com.acme.Thing, toBuilder, false, com.acme.Thing.Builder",
    "com.acme.ThingBuilder, getName, false, ''",
    "com.acme.Thing, find, true, ''",
  })
  void namesTellWhatMethodsGive(String owner, String method, boolean isStatic, String expected) {
    assertThat(library.conventionalResult(owner, method, isStatic).name()).isEqualTo(expected);
  }

  @Test
  void supertypesOfClientsAndHttpClientsFollowFromTheirNames() {
    assertThat(library.supertypesOf("software.amazon.awssdk.services.sqs.SqsAsyncClient"))
        .contains(
            "software.amazon.awssdk.awscore.AwsClient",
            "software.amazon.awssdk.core.SdkClient",
            "software.amazon.awssdk.utils.SdkAutoCloseable",
            "java.lang.AutoCloseable");
    assertThat(library.supertypesOf("software.amazon.awssdk.services.sqs.SqsClientBuilder"))
        .contains("software.amazon.awssdk.utils.builder.SdkBuilder");
    assertThat(
            library.conventionalSupertypes(
                "software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable"))
        .extracting(TypeUse::toString)
        .singleElement()
        .asString()
        .contains("SdkIterable", "software.amazon.awssdk.services.s3.model.ListObjectsV2Response");
    assertThat(library.supertypesOf("software.amazon.awssdk.http.apache5.Apache5HttpClient"))
        .contains("software.amazon.awssdk.http.SdkHttpClient");
    assertThat(library.supertypesOf("com.amazonaws.services.s3.AmazonS3Client"))
        .contains("com.amazonaws.services.s3.AmazonS3");
    assertThat(library.supertypesOf("com.fasterxml.jackson.databind.json.JsonMapper"))
        .contains("com.fasterxml.jackson.databind.ObjectMapper");
  }

  @Test
  void supertypesOfThePlatformAreReal() {
    assertThat(library.supertypesOf("java.util.concurrent.ConcurrentHashMap"))
        .contains("java.util.concurrent.ConcurrentMap", "java.util.Map");
    assertThat(library.supertypesOf("java.util.ArrayList"))
        .contains("java.util.List", "java.util.Collection", "java.lang.Iterable");
    assertThat(library.supertypesOf("java.sql.Connection")).contains("java.lang.AutoCloseable");
  }

  @Test
  void ofATypeThatNothingIsKnownOfItSaysNothing() {
    assertThat(library.supertypesOf("com.acme.Thing")).isEmpty();
    assertThat(library.find("com.acme.Thing")).isNull();
    assertThat(library.find("java.util.Nothing")).isNull();
  }
}
