package dev.initonce.junit.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Says that DynamoDB Local is not on the class path, and what to add. Its licence does not allow
 * anyone to hand it on, so each project adds it by itself.
 */
public final class DynamoDbLocalMissingException extends IllegalStateException {
  private static final String PROBE =
      "software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded";

  private static final String JETTY = "org.eclipse.jetty.server.Server";

  private DynamoDbLocalMissingException(Misfit misfit, Throwable cause) {
    super(misfit.message(), cause);
  }

  /**
   * Looks for DynamoDB Local with a class loader; loads nothing of it.
   *
   * @throws DynamoDbLocalMissingException if it is not there
   */
  static void check(ClassLoader loader) {
    try {
      Class.forName(PROBE, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new DynamoDbLocalMissingException(
          new Misfit(
              "DynamoDB Local is not on the class path. Add it to the tests' dependencies.",
              text("dynamodb-local.txt")),
          e);
    }
  }

  /**
   * Looks for the web server that DynamoDB Local needs behind HTTP.
   *
   * @throws DynamoDbLocalMissingException if it is not there
   */
  static void checkJetty(ClassLoader loader) {
    try {
      Class.forName(JETTY, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new DynamoDbLocalMissingException(
          new Misfit(
              "DynamoDB Local behind HTTP needs Jetty on the class path. Add it to the tests' dependencies.",
              text("jetty.txt")),
          e);
    }
  }

  private static String text(String resource) {
    try (InputStream in = DynamoDbLocalMissingException.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
