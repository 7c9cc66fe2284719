// CASE resources/jms-connection: a JMS connection opened from a kept factory is still opened each time.
// ROW R: ConnectionOpenedPerInvocation, JMS connections
package jms;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;

public class SendToBroker implements RequestHandler<String, Void> {
  private final ConnectionFactory factory;

  public SendToBroker(ConnectionFactory factory) {
    this.factory = factory;
  }

  @Override
  public Void handleRequest(String text, Context context) {
    try (Connection connection = factory.createConnection()) { // FINDING ConnectionOpenedPerInvocation of Connection
      connection.start();
    } catch (JMSException e) {
      context.getLogger().log(text + ": " + e);
    }
    return null;
  }
}
