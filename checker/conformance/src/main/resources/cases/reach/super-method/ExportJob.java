package supers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ExportJob implements RequestHandler<String, Void> {
  private final LoggingExporter exporter = new LoggingExporter();

  @Override
  public Void handleRequest(String name, Context context) {
    exporter.export(name);
    return null;
  }
}
