package quarkus.scoped;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sqs.SqsClient;

@Singleton
public class Ravens {
  private final SqsClient queue = SqsClient.create();

  @Funq
  public int ravens(String name) {
    return queue.listQueues().queueUrls().size();
  }
}
