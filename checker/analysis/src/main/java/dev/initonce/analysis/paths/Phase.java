package dev.initonce.analysis.paths;

/** When code runs in the life of an execution environment. */
enum Phase {
  /** Once: static initialisers, the handler's constructor, what a keeper guards. */
  ONCE,
  /** Again on every invocation. */
  INVOCATION
}
