// CASE reach/default-method: a default method of an interface that the handler implements.
// ROW Reach: default methods
package defaults;

import software.amazon.awssdk.services.sqs.SqsClient;

interface HasQueue {
  String queueUrl();

  default void publish(String body) {
    SqsClient.create() // FINDING ClientBuiltPerInvocation via PublishHandler.handleRequest > HasQueue.publish
        .sendMessage(m -> m.queueUrl(queueUrl()).messageBody(body));
  }
}
