package dev.initonce.lambda;

/** How an invocation ended. */
public enum InvocationStatus {
  /** The handler returned. */
  SUCCEEDED,
  /**
   * The handler threw, there was none to call, its event could not be read or its result not
   * written.
   */
  FAILED,
  /** The function's timeout passed; the execution environment was ended, as Lambda does. */
  TIMED_OUT,
  /** The execution environment ended by itself before it answered. */
  EXITED
}
