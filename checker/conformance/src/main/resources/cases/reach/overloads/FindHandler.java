package overloads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class FindHandler implements RequestHandler<String, Integer> {
  private final Finder finder = new Finder();

  @Override
  public Integer handleRequest(String table, Context context) {
    return finder.find(table);
  }
}
