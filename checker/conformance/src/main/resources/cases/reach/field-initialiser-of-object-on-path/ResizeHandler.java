package images;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;

public class ResizeHandler implements RequestHandler<S3Event, String> {
  public String handleRequest(S3Event event, Context context) {
    var first = event.getRecords().get(0).getS3();
    new Resizer(640).resize(first.getObject().getKey());
    return "done";
  }
}
