package badges;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class AwardBadge implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String badge, Context context) {
    return Badges.client().scan(s -> s.tableName(badge)).count();
  }
}
