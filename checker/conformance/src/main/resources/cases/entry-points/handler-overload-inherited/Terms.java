package quotes;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;

/** What overrides the inherited one runs in its place. */
public class Terms extends Pricing {
  @Override
  public String quote(String item, Context context) {
    S3Client terms = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Terms.quote
    return terms.getObjectAsBytes(g -> g.bucket("terms").key(item)).asUtf8String();
  }
}
