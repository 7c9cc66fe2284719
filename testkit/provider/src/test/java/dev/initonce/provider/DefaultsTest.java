package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

final class DefaultsTest {
  private static final Map<String, String> NONE = Map.of();

  @Test
  void onLambdaTheKeysAreInTheEnvironment() {
    Map<String, String> lambda = Map.of("AWS_LAMBDA_FUNCTION_NAME", "f", "AWS_ACCESS_KEY_ID", "k");

    assertThat(DefaultCredentials.of(lambda::get, NONE::get))
        .isInstanceOf(EnvironmentVariableCredentialsProvider.class);
  }

  @Test
  void withSnapStartLambdaServesThem() {
    Map<String, String> snapStart =
        Map.of(
            "AWS_LAMBDA_FUNCTION_NAME", "f",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/credentials");

    assertThat(DefaultCredentials.of(snapStart::get, NONE::get))
        .isInstanceOf(ContainerCredentialsProvider.class);
  }

  @Test
  void systemPropertiesComeFirstAsInTheSdk() {
    Map<String, String> lambda = Map.of("AWS_LAMBDA_FUNCTION_NAME", "f", "AWS_ACCESS_KEY_ID", "k");

    assertThat(DefaultCredentials.of(lambda::get, Map.of("aws.accessKeyId", "test")::get))
        .isInstanceOf(DefaultCredentialsProvider.class);
  }

  @Test
  void elsewhereTheDefaultChainDecides() {
    assertThat(DefaultCredentials.of(NONE::get, NONE::get))
        .isInstanceOf(DefaultCredentialsProvider.class);
    assertThat(DefaultCredentials.of(Map.of("AWS_LAMBDA_FUNCTION_NAME", "f")::get, NONE::get))
        .isInstanceOf(DefaultCredentialsProvider.class);
  }

  @Test
  void httpClientsAreThoseOfTheDynamoDbModule() {
    assertThat(DefaultHttpClients.sync()).isInstanceOf(Apache5HttpClient.Builder.class);
    assertThat(DefaultHttpClients.async()).isInstanceOf(NettyNioAsyncHttpClient.Builder.class);
  }
}
