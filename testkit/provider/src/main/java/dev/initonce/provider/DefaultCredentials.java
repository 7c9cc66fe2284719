package dev.initonce.provider;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/**
 * Names the place where Lambda puts the function's credentials, which saves the search through the
 * SDK's default chain during a cold start. Anywhere else the chain decides.
 */
final class DefaultCredentials {
  private DefaultCredentials() {}

  static AwsCredentialsProvider of(
      Function<String, @Nullable String> environment,
      Function<String, @Nullable String> systemProperty) {
    boolean onLambda = environment.apply("AWS_LAMBDA_FUNCTION_NAME") != null;
    boolean overridden =
        systemProperty.apply(SdkSystemSetting.AWS_ACCESS_KEY_ID.property()) != null;
    if (!onLambda || overridden) {
      return DefaultCredentialsProvider.builder().build();
    }
    if (environment.apply(SdkSystemSetting.AWS_ACCESS_KEY_ID.environmentVariable()) != null) {
      return EnvironmentVariableCredentialsProvider.create();
    }
    // SnapStart: keys in the environment would be copied into every restored copy, so Lambda serves
    // them over HTTP.
    if (environment.apply(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.environmentVariable())
        != null) {
      return ContainerCredentialsProvider.builder().build();
    }
    return DefaultCredentialsProvider.builder().build();
  }
}
