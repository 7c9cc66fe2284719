package dev.initonce.junit;

/** What stands behind a local database. */
public enum Backend {
  /**
   * DynamoDB Local inside the test's JVM, called directly. The fastest; it stands in place of the
   * SDK's pipeline, so there are no retries and no interceptors.
   */
  EMBEDDED,
  /**
   * DynamoDB Local inside the test's JVM, behind HTTP on a free loopback port: the whole pipeline
   * of the SDK. It needs Jetty, {@code org.eclipse.jetty:jetty-server}.
   */
  HTTP,
  /**
   * An endpoint that the user names: a container, LocalStack, a shared installation. It needs no
   * DynamoDB Local here.
   */
  ENDPOINT
}
