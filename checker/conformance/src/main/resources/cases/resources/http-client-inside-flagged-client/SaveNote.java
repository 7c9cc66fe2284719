// CASE resources/http-client-inside-flagged-client: what a flagged client's builder is given is part of that finding.
// ROW R: an HTTP client or credentials provider built inside a flagged client's builder
package inside;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

public class SaveNote implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String note, Context context) {
    S3Client s3 =
        S3Client.builder() // FINDING ClientBuiltPerInvocation of S3Client
            .httpClient(UrlConnectionHttpClient.builder().build())
            .credentialsProvider(DefaultCredentialsProvider.builder().build())
            .build();
    return s3.putObject(p -> p.bucket("notes").key("n"), RequestBody.fromString(note)).eTag();
  }
}
