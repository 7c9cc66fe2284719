// CASE entry-points/user-sub-interface: a user's interface that extends RequestHandler makes handlers too.
// ROW E: Lambda interfaces, the user's sub-interfaces
package com.acme.runtime;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

public interface JsonHandler<T> extends RequestHandler<Map<String, Object>, T> {
  default String version() {
    return "1";
  }
}
