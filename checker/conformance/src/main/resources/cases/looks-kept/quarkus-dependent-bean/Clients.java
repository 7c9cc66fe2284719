package quarkus.dependent;

import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Clients {
  @Produces
  SqsClient queue() {
    return SqsClient.create(); // FINDING ClientBuiltPerInvocation via Clients.queue
  }
}
