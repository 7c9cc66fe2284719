// CASE resources/http-clients: HTTP clients outside of the SDK hold connection pools too.
// ROW R: ReusableObjectBuiltPerInvocation, JDK HttpClient, OkHttp, Apache HttpClients
package partner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

public class CallPartner implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String path, Context context) {
    try (CloseableHttpClient apache = HttpClients.createDefault(); // FINDING ReusableObjectBuiltPerInvocation of CloseableHttpClient
        var five = org.apache.hc.client5.http.impl.classic.HttpClients.createSystem()) { // FINDING ReusableObjectBuiltPerInvocation of CloseableHttpClient
      HttpClient jdk = HttpClient.newHttpClient(); // FINDING ReusableObjectBuiltPerInvocation of HttpClient
      HttpClient tuned =
          HttpClient.newBuilder() // FINDING ReusableObjectBuiltPerInvocation of HttpClient
              .connectTimeout(Duration.ofSeconds(2))
              .build();
      OkHttpClient ok = new OkHttpClient(); // FINDING ReusableObjectBuiltPerInvocation of OkHttpClient
      OkHttpClient patient =
          new OkHttpClient.Builder() // FINDING ReusableObjectBuiltPerInvocation of OkHttpClient
              .callTimeout(30, TimeUnit.SECONDS)
              .build();
      HttpRequest get = HttpRequest.newBuilder(URI.create("https://partner/" + path)).build();
      jdk.send(get, HttpResponse.BodyHandlers.ofString());
      tuned.send(get, HttpResponse.BodyHandlers.discarding());
      ok.newCall(new Request.Builder().url("https://partner/").build()).execute();
      patient.newCall(new Request.Builder().url("https://partner/slow").build()).execute();
      five.execute(path);
      return apache.execute(new HttpGet("https://partner/" + path));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
