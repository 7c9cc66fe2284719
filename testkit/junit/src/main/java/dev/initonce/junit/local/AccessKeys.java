package dev.initonce.junit.local;

import java.util.Locale;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Keys that open nothing, one for each database: DynamoDB Local tells databases apart by them. */
final class AccessKeys {
  static final String SECRET = "local";

  private AccessKeys() {}

  /** Letters and digits only, as DynamoDB Local wants it. */
  static String next() {
    return "LOCAL" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
  }

  static AwsCredentialsProvider credentials(String accessKey) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, SECRET));
  }
}
