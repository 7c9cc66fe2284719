package acme.topic;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.cloudformation.proxy.AmazonWebServicesClientProxy;
import software.amazon.cloudformation.proxy.Logger;
import software.amazon.cloudformation.proxy.ProgressEvent;
import software.amazon.cloudformation.proxy.ProxyClient;
import software.amazon.cloudformation.proxy.ResourceHandlerRequest;

public class ReadHandler extends BaseHandlerStd {
  @Override
  protected ProgressEvent<ResourceModel, CallbackContext> handleRequest(
      AmazonWebServicesClientProxy proxy,
      ResourceHandlerRequest<ResourceModel> request,
      CallbackContext callbackContext,
      ProxyClient<S3Client> client,
      Logger logger) {
    SqsClient queues = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via HandlerWrapper.invokeHandler > BaseHandlerStd.handleRequest > ReadHandler.handleRequest
    queues.listQueues();
    client.client().listBuckets();
    return ProgressEvent.defaultSuccessHandler(request.getDesiredResourceState());
  }
}
