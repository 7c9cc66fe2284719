// CASE resources/guice-injector: an injector per invocation is a whole container per request.
// ROW R: ContainerStartedPerInvocation, Guice.createInjector
package books;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;

public class BookHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String isbn, Context context) {
    Injector injector = Guice.createInjector(new BookModule()); // FINDING ContainerStartedPerInvocation via BookHandler.handleRequest
    return injector.getInstance(Shelf.class).find(isbn);
  }

  static class BookModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(Shelf.class).toInstance(isbn -> "book " + isbn);
    }
  }

  interface Shelf {
    String find(String isbn);
  }
}
