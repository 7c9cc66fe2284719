package software.amazon.cloudformation.proxy;

public class ProgressEvent<R, C> {
  public static native <R, C> ProgressEvent<R, C> defaultSuccessHandler(R model);
}
