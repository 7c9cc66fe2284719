// CASE names/wildcard-of-type: a builder that is a member of a type whose members are imported on demand.
// ROW R: names without a class path
package wildcards.nested;

import com.acme.platform.*;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.*;
import software.amazon.awssdk.services.s3.*;
import software.amazon.awssdk.services.s3.presigner.*;
import software.amazon.awssdk.services.s3.presigner.S3Presigner.*;

public class Link implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String key, Context context) {
    Builder builder = S3Presigner.builder();
    return signed(builder.region(Region.EU_WEST_1));
  }

  private static Object signed(Builder builder) {
    return builder.build(); // FINDING ClientBuiltPerInvocation of S3Presigner via Link.handleRequest > Link.signed
  }
}
