package casref;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.sync.RequestBody;

public class Upload implements RequestHandler<String, Void> {
  private static final Pool POOL = new Pool();

  @Override
  public Void handleRequest(String text, Context context) {
    POOL.s3().putObject(p -> p.bucket("uploads").key("latest"), RequestBody.fromString(text));
    return null;
  }
}
