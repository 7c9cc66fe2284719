package dev.initonce.sample.compare;

/** What is compared. */
enum Variant {
  BEFORE("before", "dev.initonce.sample.before.CollectionHandler", false),
  AFTER("after", "dev.initonce.sample.after.CollectionHandler", false),
  /** The same with a constructor that builds and sends nothing. */
  AFTER_UNPRIMED("after", UnprimedHandler.class.getName(), true);

  private final String module;
  private final String handler;
  private final boolean ownHandler;

  Variant(String module, String handler, boolean ownHandler) {
    this.module = module;
    this.handler = handler;
    this.ownHandler = ownHandler;
  }

  /** The directory in {@code sample-app}. */
  String module() {
    return module;
  }

  String handler() {
    return handler;
  }

  /** Whether the handler class is this module's. */
  boolean ownHandler() {
    return ownHandler;
  }
}
