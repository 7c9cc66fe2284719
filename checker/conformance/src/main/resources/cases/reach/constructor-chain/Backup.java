package chains;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Backup implements RequestHandler<String, Void> {
  @Override
  public Void handleRequest(String key, Context context) {
    Uploader uploader = new Uploader("backups");
    uploader.upload(key);
    return null;
  }
}
