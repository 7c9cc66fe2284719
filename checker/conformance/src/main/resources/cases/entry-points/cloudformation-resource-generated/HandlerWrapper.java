// CASE entry-points/cloudformation-resource-generated: where the generated wrapper is in view, what the library calls on it is the entry point, and the handlers behind it are none of their own.
// ROW E: CloudFormation resource handlers
package acme.topic;

import java.util.EnumMap;
import java.util.Map;
import software.amazon.cloudformation.Action;
import software.amazon.cloudformation.LambdaWrapper;
import software.amazon.cloudformation.proxy.AmazonWebServicesClientProxy;
import software.amazon.cloudformation.proxy.ProgressEvent;
import software.amazon.cloudformation.proxy.ResourceHandlerRequest;

public final class HandlerWrapper extends LambdaWrapper<ResourceModel, CallbackContext> {
  private final Map<Action, BaseHandler<CallbackContext>> handlers = new EnumMap<>(Action.class);

  public HandlerWrapper() {
    handlers.put(Action.READ, new ReadHandler());
  }

  @Override
  public ProgressEvent<ResourceModel, CallbackContext> invokeHandler(
      AmazonWebServicesClientProxy proxy,
      ResourceHandlerRequest<ResourceModel> request,
      Action action,
      CallbackContext callbackContext) {
    return handlers.get(action).handleRequest(proxy, request, callbackContext, loggerProxy);
  }
}
