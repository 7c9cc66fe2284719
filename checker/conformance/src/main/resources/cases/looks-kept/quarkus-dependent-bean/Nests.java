// CASE looks-kept/quarkus-dependent-bean: what has no scope of its own lives as long as the handler that it is injected into.
// ROW K: instance field initialiser or constructor of the handler class, not in Quarkus, with its dependent beans
package quarkus.dependent;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Nests implements RequestStreamHandler {
  @Inject NestTable table;
  private final SqsClient queue;

  @Inject
  public Nests(SqsClient queue) {
    this.queue = queue;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    Log.info(table.count("nests"));
    queue.listQueues();
  }
}
