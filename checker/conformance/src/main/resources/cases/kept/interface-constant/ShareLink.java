package consts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;

public class ShareLink implements RequestHandler<String, String>, Aws {
  @Override
  public String handleRequest(String key, Context context) {
    S3.headObject(h -> h.bucket("share").key(key));
    return PRESIGNER
        .presignGetObject(
            p ->
                p.signatureDuration(Duration.ofMinutes(5))
                    .getObjectRequest(g -> g.bucket("share").key(key)))
        .url()
        .toString();
  }
}
