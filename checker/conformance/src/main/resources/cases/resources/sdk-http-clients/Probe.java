// CASE resources/sdk-http-clients: the SDK's HTTP clients by themselves, each kind.
// ROW R: SDK HTTP clients by themselves
package probe;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

public class Probe implements RequestHandler<Object, List<String>> {
  @Override
  public List<String> handleRequest(Object input, Context context) {
    SdkHttpClient apache4 =
        ApacheHttpClient.builder().maxConnections(5).build(); // FINDING ClientBuiltPerInvocation
    SdkHttpClient apache5 = Apache5HttpClient.create(); // FINDING ClientBuiltPerInvocation
    SdkHttpClient plain =
        UrlConnectionHttpClient.builder() // FINDING ClientBuiltPerInvocation
            .connectionTimeout(Duration.ofSeconds(1))
            .build();
    SdkAsyncHttpClient netty =
        NettyNioAsyncHttpClient.builder().maxConcurrency(10).build(); // FINDING ClientBuiltPerInvocation
    SdkHttpClient crt = AwsCrtHttpClient.create(); // FINDING ClientBuiltPerInvocation
    SdkAsyncHttpClient crtAsync = AwsCrtAsyncHttpClient.builder().build(); // FINDING ClientBuiltPerInvocation
    return List.of(
        apache4.clientName(),
        apache5.clientName(),
        plain.clientName(),
        netty.clientName(),
        crt.clientName(),
        crtAsync.clientName());
  }
}
