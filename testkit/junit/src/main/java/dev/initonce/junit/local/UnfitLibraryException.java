package dev.initonce.junit.local;

import org.jspecify.annotations.Nullable;

/**
 * Says that DynamoDB Local is on the class path beside libraries that it cannot run with: which,
 * and what the build needs.
 */
public final class UnfitLibraryException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private UnfitLibraryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Looks at the libraries with a class loader; starts nothing.
   *
   * @throws UnfitLibraryException if one is missing or too old
   */
  static void check(ClassLoader loader) {
    Libraries.misfit(loader).ifPresent(UnfitLibraryException::refuse);
  }

  /**
   * Looks at the parts of Jetty.
   *
   * @throws UnfitLibraryException if they are too old, or of several versions
   */
  static void checkJetty(ClassLoader loader) {
    Libraries.jettyMisfit(loader).ifPresent(UnfitLibraryException::refuse);
  }

  private static void refuse(Misfit misfit) {
    throw new UnfitLibraryException(misfit.message(), null);
  }

  /** What to throw in place of an error that only a class path can cause. */
  static UnfitLibraryException of(LinkageError error, ClassLoader loader) {
    Misfit misfit =
        new Misfit(
            "DynamoDB Local met a library that it was not made for: " + error + ".",
            "On the class path:\n" + Libraries.table(loader));
    return new UnfitLibraryException(misfit.message(), error);
  }
}
