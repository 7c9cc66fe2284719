package daos;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class PetHandler implements RequestHandler<Object, Integer> {
  @Override
  public Integer handleRequest(Object input, Context context) {
    return new PetDao().count();
  }
}
