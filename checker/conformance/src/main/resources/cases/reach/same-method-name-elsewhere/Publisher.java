// CASE reach/same-method-name-elsewhere: a resolved call never reaches a method of another type that shares its name.
// ROW Reach: never link two methods by name alone
package samename;

import software.amazon.awssdk.services.sqs.SqsClient;

class Publisher {
  void publish(String text) {
    SqsClient.create().sendMessage(m -> m.queueUrl("p").messageBody(text));
  }
}
