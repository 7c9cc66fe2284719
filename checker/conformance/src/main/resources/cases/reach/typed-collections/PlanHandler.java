package collections.typed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class PlanHandler implements RequestHandler<String, Boolean> {
  private final Plan plan = new Plan();

  @Override
  public Boolean handleRequest(String alarm, Context context) {
    for (var step : plan.steps) {
      step.go();
    }
    plan.alarms.get(alarm).ring();
    return plan.checks.stream().allMatch(check -> check.passes());
  }
}
