// CASE out-of-view/custom-runtime: a custom runtime's loop in main, without any of Lambda's interfaces.
// ROW E: entry points
package misses.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import software.amazon.awssdk.services.s3.S3Client;

public final class Bootstrap {
  public static void main(String[] args) throws IOException, InterruptedException {
    HttpClient runtime = HttpClient.newHttpClient();
    URI next = URI.create("http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/next");
    while (true) {
      var event =
          runtime.send(
              HttpRequest.newBuilder(next).build(), HttpResponse.BodyHandlers.ofString());
      handle(event.body());
    }
  }

  private static void handle(String bucket) {
    S3Client s3 = S3Client.create(); // MISS ClientBuiltPerInvocation: main is not taken for an entry point; name the method by an option
    s3.headBucket(h -> h.bucket(bucket));
  }
}
