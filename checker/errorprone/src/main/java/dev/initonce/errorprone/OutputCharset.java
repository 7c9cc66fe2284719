package dev.initonce.errorprone;

import java.nio.charset.Charset;

/** The charset that javac writes its diagnostics in: what it cannot encode becomes {@code ?}. */
final class OutputCharset {

  private OutputCharset() {}

  static Charset get() {
    // Up to JDK 18 there is no such property, and the default charset is the console's.
    String console = System.getProperty("stderr.encoding");
    return console != null && Charset.isSupported(console)
        ? Charset.forName(console)
        : Charset.defaultCharset();
  }
}
