package inheritkept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class GetSeat implements RequestHandler<Object, Integer> {
  private final SeatRepository seats = new SeatRepository();

  @Override
  public Integer handleRequest(Object input, Context context) {
    return seats.free();
  }
}
