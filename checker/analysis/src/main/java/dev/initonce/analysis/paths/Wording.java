package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.finding.Check;

/** The words of findings. */
final class Wording {

  private Wording() {}

  static String summary(Resource resource) {
    String verb =
        switch (resource.rule().check()) {
          case CONTAINER_STARTED -> " is started on every invocation";
          case CONNECTION_OPENED -> " is opened on every invocation";
          default -> " is built on every invocation";
        };
    return resource.simpleName() + verb;
  }

  static String advice(Resource resource, boolean fromEvent) {
    if (fromEvent && resource.rule().check() == Check.CLIENT_BUILT) {
      return "What it is built from comes with the event, so it cannot simply be hoisted: use one"
          + " client and a request-level overrideConfiguration(credentialsProvider), or a bounded"
          + " cache by tenant.";
    }
    return resource.rule().advice();
  }
}
