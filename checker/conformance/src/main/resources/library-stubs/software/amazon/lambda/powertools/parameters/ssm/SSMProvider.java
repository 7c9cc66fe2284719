package software.amazon.lambda.powertools.parameters.ssm;

public class SSMProvider {
  public static native SSMProviderBuilder builder();

  public static native SSMProvider create();

  public native String get(String key);
}
