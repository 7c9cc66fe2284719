package dispatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ArchiveHandler implements RequestHandler<String, Void> {
  private final Archive archive = new MemoryArchive();

  @Override
  public Void handleRequest(String text, Context context) {
    archive.store(text);
    return null;
  }
}
