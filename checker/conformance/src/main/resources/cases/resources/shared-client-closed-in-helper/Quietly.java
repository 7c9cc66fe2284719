// CASE resources/shared-client-closed-in-helper: a helper that closes what it is given closes the kept client too.
// ROW R: SharedClientClosed, close() on the per-invocation path
package closing.helper;

import software.amazon.awssdk.services.sqs.SqsClient;

final class Quietly {
  static void close(SqsClient client) {
    try {
      client.close(); // FINDING SharedClientClosed of SqsClient via Send.handleRequest > Quietly.close
    } catch (RuntimeException e) {
      System.err.println("not closed: " + e);
    }
  }

  private Quietly() {}
}
