// CASE looks-kept/init-of-another-object-sets-nothing: the object whose field is tested has an init method that leaves it unset.
// ROW Looks kept: a field that the guarded code does not set
package initsetsnothing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class CheckHandler implements RequestHandler<String, Integer> {
  private final Repository repository = new Checked();

  @Override
  public synchronized Integer handleRequest(String bucket, Context context) {
    if (repository.client == null) {
      repository.init();
    }
    return bucket.length();
  }
}
