package software.amazon.cloudformation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.cloudformation.proxy.AmazonWebServicesClientProxy;
import software.amazon.cloudformation.proxy.Logger;
import software.amazon.cloudformation.proxy.ProgressEvent;
import software.amazon.cloudformation.proxy.ResourceHandlerRequest;

public abstract class LambdaWrapper<R, C> implements RequestStreamHandler {
  protected Logger loggerProxy;

  @Override
  public native void handleRequest(InputStream input, OutputStream output, Context context);

  public abstract ProgressEvent<R, C> invokeHandler(
      AmazonWebServicesClientProxy proxy,
      ResourceHandlerRequest<R> request,
      Action action,
      C callbackContext);
}
