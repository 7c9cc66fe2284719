package software.amazon.cloudformation.proxy;

public class ResourceHandlerRequest<T> {
  public native T getDesiredResourceState();
}
