package dev.initonce.junit.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Events from JSON, read as Lambda's own runtime reads them, be they types of {@code
 * aws-lambda-java-events} or classes of the function. Needs {@code
 * com.amazonaws:aws-lambda-java-serialization}, in the version that the runtime has: 1.2.0 for
 * {@code aws-lambda-java-runtime-interface-client} 2.10.1.
 */
public final class Events {
  private Events() {}

  /** The event that a JSON text describes. */
  public static <E> E fromJson(Class<E> type, String json) {
    return EventSerializers.read(
        type, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The event in a resource of the class path.
   *
   * @param resource its name, from the root of the class path
   * @throws IllegalArgumentException if there is no such resource
   */
  public static <E> E fromResource(Class<E> type, String resource) {
    String name = resource.startsWith("/") ? resource.substring(1) : resource;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no resource '" + name + "' on the class path");
      }
      return EventSerializers.read(type, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
