package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs on each invocation.
 *
 * @param body the body
 * @param receiver the class whose one object it runs on, null for static code
 * @param isService whether it is a web endpoint or listener, whose users speak of requests
 * @param isMadeAnew whether its object is made for each invocation
 */
record EntryPoint(Body body, @Nullable TypeInfo receiver, boolean isService, boolean isMadeAnew) {

  EntryPoint(Body body, @Nullable TypeInfo receiver) {
    this(body, receiver, false, false);
  }
}
