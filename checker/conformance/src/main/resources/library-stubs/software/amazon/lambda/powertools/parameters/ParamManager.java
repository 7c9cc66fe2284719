package software.amazon.lambda.powertools.parameters;

import software.amazon.lambda.powertools.parameters.ssm.SSMProvider;

public final class ParamManager {
  public static native SSMProvider getSsmProvider();
}
