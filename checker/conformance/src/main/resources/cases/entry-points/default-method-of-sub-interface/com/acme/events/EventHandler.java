// CASE entry-points/default-method-of-sub-interface: a sub-interface that implements handleRequest hands on to its implementations.
// ROW E: Lambda interfaces, the user's sub-interfaces; Reach: default methods
package com.acme.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

public interface EventHandler extends RequestHandler<SQSEvent, Void> {
  @Override
  default Void handleRequest(SQSEvent event, Context context) {
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      on(message.getBody());
    }
    return null;
  }

  void on(String body);
}
