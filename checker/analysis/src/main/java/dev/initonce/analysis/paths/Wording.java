package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.finding.Check;

/** The words of findings. */
final class Wording {

  private static final String NEW_HANDLER =
      " A handler without a scope is made anew on each invocation, fields and all: give it one, such"
          + " as @ApplicationScoped.";

  /** What is added where code ends what it makes. */
  static final String RELEASED = " What shuts it down or closes it has to go, too.";

  private Wording() {}

  static String summary(Resource resource, boolean service) {
    String verb =
        switch (resource.rule().check()) {
          case CONTAINER_STARTED -> " is started on every ";
          case CONNECTION_OPENED -> " is opened on every ";
          default -> " is built on every ";
        };
    return resource.simpleName() + verb + (service ? "request" : "invocation");
  }

  /**
   * Returns what to do.
   *
   * @param fromEvent whether it is built from what the event brings
   * @param ofNewHandler whether the handler itself is made for each invocation
   */
  static String advice(Resource resource, boolean fromEvent, boolean ofNewHandler) {
    if (fromEvent && resource.rule().check() == Check.CLIENT_BUILT) {
      return "What it is built from comes with the event, so it cannot simply be hoisted: use one"
          + " client and a request-level overrideConfiguration(credentialsProvider), or a bounded"
          + " cache by tenant.";
    }
    return ofNewHandler ? resource.rule().advice() + NEW_HANDLER : resource.rule().advice();
  }
}
