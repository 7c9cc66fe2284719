// CASE entry-points/athena-connector: what the base classes of Athena's connectors call on their subclasses runs on every invocation, and the handlers that a composite is given are kept.
// ROW E: Athena connectors
package athena.connector;

import com.amazonaws.athena.connector.lambda.handlers.CompositeHandler;

public class Prices extends CompositeHandler {
  public Prices() {
    super(new PricesMetadata(), new PricesRecords());
  }
}
