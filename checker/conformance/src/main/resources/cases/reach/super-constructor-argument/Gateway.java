// CASE reach/super-constructor-argument: arguments of super(…) are evaluated on the path.
// ROW Reach: super constructor chains; a construction as an argument
package gateways;

import software.amazon.awssdk.services.sqs.SqsClient;

class Gateway {
  final SqsClient sqs;

  Gateway(SqsClient sqs) {
    this.sqs = sqs;
  }
}
