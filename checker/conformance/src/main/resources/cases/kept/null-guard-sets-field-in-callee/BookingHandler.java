// CASE kept/null-guard-sets-field-in-callee: one guard keeps everything that the guarded call builds.
// ROW K: lazy field, the field set in the callee
package booking;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

public class BookingHandler implements RequestHandler<BookingHandler.Trip, String> {
  public record Trip(String from, String to) {}

  private DynamoDbClient seats;
  private SqsClient tickets;

  private synchronized void ensureConnected() {
    if (seats == null) {
      connect();
    }
  }

  private void connect() {
    tickets = SqsClient.create();
    seats = DynamoDbClient.create();
  }

  @Override
  public String handleRequest(Trip trip, Context context) {
    ensureConnected();
    seats.describeTable(t -> t.tableName(trip.from()));
    return tickets.sendMessage(m -> m.queueUrl("tickets").messageBody(trip.to())).messageId();
  }
}
