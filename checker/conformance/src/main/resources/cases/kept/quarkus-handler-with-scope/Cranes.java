package quarkus.scoped;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Cranes {
  private static final SqsClient QUEUE = SqsClient.create();

  @Inject Ponds ponds;

  @Funq
  public int cranes(String name) {
    return QUEUE.listQueues().queueUrls().size() + ponds.count();
  }
}
