package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClient;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import dev.initonce.junit.builds.Build;
import dev.initonce.junit.builds.ClientBuilds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** What is seen when classes may be changed. */
@Isolated
final class DeepBuildsTest {
  private static final BasicAWSCredentials CREDENTIALS = new BasicAWSCredentials("local", "local");

  @Test
  void deepModeSeesSchemasAndHttpClients() {
    try (ClientBuilds watch = ClientBuilds.watchDeeply()) {
      assertThat(TableSchema.fromBean(Item.class)).isNotNull();
      Apache5HttpClient.create().close();
      ClientBuildsTest.newClient().close();

      assertThat(watch.builds())
          .extracting(Build::what)
          .containsExactly("TableSchema", "Apache5HttpClient", "DynamoDbClient");
    }
  }

  @Test
  void deepModeSeesClientsOfSdkOneOnceEach() {
    try (ClientBuilds watch = ClientBuilds.watchDeeply()) {
      sdkOneByBuilder().shutdown();
      sdkOneByConstructor().shutdown();

      assertThat(watch.builds())
          .extracting(build -> build.what() + " in " + build.place().getMethodName())
          .containsExactly(
              "AmazonDynamoDBClient in sdkOneByBuilder",
              "AmazonDynamoDBClient in sdkOneByConstructor");
    }
  }

  private static AmazonDynamoDB sdkOneByBuilder() {
    return AmazonDynamoDBClientBuilder.standard()
        .withCredentials(new AWSStaticCredentialsProvider(CREDENTIALS))
        .withEndpointConfiguration(
            new AwsClientBuilder.EndpointConfiguration("http://127.0.0.1:1", "eu-central-1"))
        .build();
  }

  @SuppressWarnings("deprecation") // Old code builds them so.
  private static AmazonDynamoDB sdkOneByConstructor() {
    return new AmazonDynamoDBClient(CREDENTIALS);
  }

  @Test
  void deepAnnotation() {
    assertThat(Run.failures(Run.of(Deep.class)))
        .singleElement()
        .asString()
        .contains("TableSchema in DeepBuildsTest");
  }

  static class Deep {
    @Test
    @BuildsNoClients(deep = true)
    void schema() {
      assertThat(TableSchema.fromBean(Item.class)).isNotNull();
    }

    @Test
    @BuildsNoClients
    void notDeep() {
      assertThat(TableSchema.fromBean(Item.class)).isNotNull();
    }
  }
}
