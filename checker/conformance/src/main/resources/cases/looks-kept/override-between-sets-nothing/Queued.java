package betweensetsnothing;

import software.amazon.awssdk.services.sqs.SqsClient;

class Queued extends Connected {
  @Override
  protected void init() {
    queue = SqsClient.create(); // FINDING ClientBuiltPerInvocation
  }
}
