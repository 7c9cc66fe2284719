package software.amazon.cloudformation.proxy;

import java.util.function.Supplier;

public class AmazonWebServicesClientProxy {
  public native <C> ProxyClient<C> newProxy(Supplier<C> client);
}
