// CASE resources/http-client-builder-only: a builder that nobody builds is no construction.
// ROW R: builder()…build()
package httpbuilder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

public class PrimedHttp implements RequestHandler<String, String> {
  private static final S3Client S3 = S3Client.create();

  @Override
  public String handleRequest(String key, Context context) {
    var http = UrlConnectionHttpClient.builder();
    var other = S3Client.builder().httpClientBuilder(http);
    GetObjectRequest request = GetObjectRequest.builder().bucket("b").key(key).build();
    return S3.getObjectAsBytes(request).asUtf8String() + other.getClass();
  }
}
