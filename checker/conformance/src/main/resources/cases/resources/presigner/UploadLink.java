// CASE resources/presigner: a presigner loads regions and credentials as a client does.
// ROW R: S3Presigner and the other presigners
package links;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Duration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

public class UploadLink implements RequestHandler<APIGatewayV2HTTPEvent, String> {
  @Override
  public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    try (S3Presigner presigner =
        S3Presigner.builder() // FINDING ClientBuiltPerInvocation of S3Presigner
            .region(Region.EU_WEST_2)
            .build()) {
      return presigner
          .presignPutObject(
              p ->
                  p.signatureDuration(Duration.ofMinutes(10))
                      .putObjectRequest(o -> o.bucket("uploads").key(event.getRawPath())))
          .url()
          .toString();
    }
  }
}
