package misses.loader;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ServiceLoader;

public class ExportHandler implements RequestHandler<String, String> {
  private static final Exporter EXPORTER =
      ServiceLoader.load(Exporter.class).findFirst().orElseGet(PlainExporter::new);

  @Override
  public String handleRequest(String text, Context context) {
    return EXPORTER.export(text);
  }
}
