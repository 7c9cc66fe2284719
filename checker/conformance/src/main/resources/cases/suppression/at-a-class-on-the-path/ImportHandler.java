package suppress.classpath;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ImportHandler implements RequestHandler<String, Integer> {
  private final Importer importer = new Importer();

  @Override
  public Integer handleRequest(String name, Context context) {
    return importer.run(name);
  }
}
