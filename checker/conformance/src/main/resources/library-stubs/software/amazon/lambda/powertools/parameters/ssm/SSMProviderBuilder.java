package software.amazon.lambda.powertools.parameters.ssm;

public class SSMProviderBuilder {
  public native SSMProviderBuilder withCacheManager(Object manager);

  public native SSMProvider build();
}
