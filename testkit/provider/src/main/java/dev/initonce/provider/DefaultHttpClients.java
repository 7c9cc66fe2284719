package dev.initonce.provider;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/**
 * The HTTP clients that the SDK's DynamoDB module brings, named so that nothing has to be searched
 * for. Where a user has excluded one, null: the SDK then takes what it finds on the class path.
 */
final class DefaultHttpClients {
  private DefaultHttpClients() {}

  static SdkHttpClient.@Nullable Builder<?> sync() {
    try {
      return Apache5HttpClient.builder();
    } catch (NoClassDefFoundError e) {
      return null;
    }
  }

  static SdkAsyncHttpClient.@Nullable Builder<?> async() {
    try {
      return NettyNioAsyncHttpClient.builder();
    } catch (NoClassDefFoundError e) {
      return null;
    }
  }
}
