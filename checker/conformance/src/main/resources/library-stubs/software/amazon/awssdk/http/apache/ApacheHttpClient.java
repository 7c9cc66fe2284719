package software.amazon.awssdk.http.apache;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;

public abstract class ApacheHttpClient implements SdkHttpClient {
  public static native Builder builder();

  public static native SdkHttpClient create();

  public interface Builder extends SdkHttpClient.Builder<Builder> {
    Builder maxConnections(Integer maxConnections);

    Builder socketTimeout(Duration timeout);
  }
}
