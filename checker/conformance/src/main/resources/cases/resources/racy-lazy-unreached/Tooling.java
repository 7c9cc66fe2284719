// CASE resources/racy-lazy-unreached: lazy initialisation that no entry point reaches races with nobody.
// ROW R: RacyLazyClient
package racy.tools;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Tooling implements RequestHandler<String, String> {
  private static S3Client s3;

  static S3Client s3() {
    if (s3 == null) {
      s3 = S3Client.create();
    }
    return s3;
  }

  public static void main(String[] buckets) {
    for (String bucket : buckets) {
      s3().createBucket(b -> b.bucket(bucket));
    }
  }

  @Override
  public String handleRequest(String text, Context context) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }
}
