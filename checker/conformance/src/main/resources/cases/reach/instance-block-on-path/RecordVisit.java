package recorder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class RecordVisit implements RequestHandler<String, Void> {
  @Override
  public Void handleRequest(String table, Context context) {
    Recorder recorder = new Recorder();
    recorder.record(table);
    return null;
  }
}
