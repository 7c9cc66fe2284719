package software.amazon.awssdk.http.crt;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;

public abstract class AwsCrtHttpClient implements SdkHttpClient {
  public static native Builder builder();

  public static native SdkHttpClient create();

  public interface Builder extends SdkHttpClient.Builder<Builder> {
    Builder maxConcurrency(Integer maxConcurrency);

    Builder connectionTimeout(Duration timeout);
  }
}
