// CASE entry-points/generic-base-handler: a handler whose event type comes from a generic base class.
// ROW E: Lambda interfaces, any event type, generic
package com.acme.core;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public abstract class TypedHandler<E extends Comparable<E>, R> implements RequestHandler<E, R> {
  @Override
  public abstract R handleRequest(E event, Context context);
}
