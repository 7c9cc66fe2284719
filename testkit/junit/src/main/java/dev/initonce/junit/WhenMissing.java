package dev.initonce.junit;

/** What happens to a test that needs DynamoDB Local where it is not on the class path. */
public enum WhenMissing {
  /** The test fails, and the message shows the dependency to paste. */
  FAIL,
  /** The tests of the class are skipped, and the same message is the reason. */
  SKIP
}
