package software.amazon.awssdk.http.crt;

import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

public abstract class AwsCrtAsyncHttpClient implements SdkAsyncHttpClient {
  public static native Builder builder();

  public static native SdkAsyncHttpClient create();

  public interface Builder extends SdkAsyncHttpClient.Builder<Builder> {
    Builder maxConcurrency(Integer maxConcurrency);
  }
}
