package dev.initonce.junit.local;

import java.util.Objects;
import java.util.function.Supplier;

/** Looks whether DynamoDB Local can run on this class path. */
public final class Prerequisites {
  private static final ClassLoader LOADER =
      Objects.requireNonNullElseGet(
          Prerequisites.class.getClassLoader(), ClassLoader::getSystemClassLoader);

  private static volatile boolean embedded;
  private static volatile boolean http;

  private Prerequisites() {}

  /**
   * What {@link LocalDatabase#embedded} needs.
   *
   * @throws DynamoDbLocalMissingException if DynamoDB Local is not there
   * @throws UnfitLibraryException if what it runs with is missing or too old
   */
  public static void requireEmbedded() {
    if (!embedded) {
      requirePresent();
      UnfitLibraryException.check(LOADER);
      embedded = true;
    }
  }

  /**
   * @throws DynamoDbLocalMissingException if DynamoDB Local is not there
   */
  static void requirePresent() {
    DynamoDbLocalMissingException.check(LOADER);
  }

  /**
   * What {@link LocalDatabase#http} needs.
   *
   * @throws DynamoDbLocalMissingException if DynamoDB Local or Jetty is not there
   * @throws UnfitLibraryException if what they run with is missing or too old
   */
  public static void requireHttp() {
    if (!http) {
      requireEmbedded();
      requireJetty();
      http = true;
    }
  }

  /**
   * @throws DynamoDbLocalMissingException if Jetty is not there
   * @throws UnfitLibraryException if it is too old or of several versions
   */
  static void requireJetty() {
    DynamoDbLocalMissingException.checkJetty(LOADER);
    UnfitLibraryException.checkJetty(LOADER);
  }

  /** Starts something that may meet a library which nobody foresaw. */
  static <T> T starting(Supplier<T> start) {
    try {
      return start.get();
    } catch (LinkageError e) {
      throw unfit(e);
    }
  }

  static UnfitLibraryException unfit(LinkageError error) {
    return UnfitLibraryException.of(error, LOADER);
  }
}
