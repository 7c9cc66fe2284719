package inheritlazy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class GetRoom implements RequestHandler<Object, Integer> {
  @Override
  public Integer handleRequest(Object input, Context context) {
    RoomDao dao = new RoomDao();
    return dao.free();
  }
}
