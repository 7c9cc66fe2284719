package graph;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class ShowsHandler implements RequestHandler<String, Boolean> {
  private final Application application;

  public ShowsHandler() {
    application = new Application();
  }

  @Override
  public Boolean handleRequest(String name, Context context) {
    return application.gallery.shows(name);
  }
}
