package software.amazon.cloudformation.proxy;

public interface ProxyClient<C> {
  C client();
}
