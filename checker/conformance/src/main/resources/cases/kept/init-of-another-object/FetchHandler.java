// CASE kept/init-of-another-object: a guard on another object's field follows the init method of the object that is there, not of the class that the field is declared with.
// ROW K: lazy field, the field set in the callee
package initofanother;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class FetchHandler implements RequestHandler<String, Integer> {
  private final Repository repository = new Cached();

  @Override
  public synchronized Integer handleRequest(String bucket, Context context) {
    if (repository.client == null) {
      repository.init();
    }
    return repository.client.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
