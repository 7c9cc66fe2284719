package acme.queue;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.cloudformation.proxy.AmazonWebServicesClientProxy;
import software.amazon.cloudformation.proxy.Logger;
import software.amazon.cloudformation.proxy.ProgressEvent;
import software.amazon.cloudformation.proxy.ResourceHandlerRequest;

public class ReadHandler extends BaseHandler<CallbackContext> {
  @Override
  public ProgressEvent<ResourceModel, CallbackContext> handleRequest(
      AmazonWebServicesClientProxy proxy,
      ResourceHandlerRequest<ResourceModel> request,
      CallbackContext callbackContext,
      Logger logger) {
    SqsClient.builder().build().listQueues(); // FINDING ClientBuiltPerInvocation of SqsClient further 1 via ReadHandler.handleRequest
    return ProgressEvent.defaultSuccessHandler(request.getDesiredResourceState());
  }

  /** Of the same name, and not what the wrapper calls. */
  public String handleRequest(String name) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(name)).queueUrl();
  }
}
