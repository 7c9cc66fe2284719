package software.amazon.lambda.powertools.cloudformation;

public class Response {
  public static native Response success(String physicalResourceId);

  public static native Response failed(String physicalResourceId);
}
