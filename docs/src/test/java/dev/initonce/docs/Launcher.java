package dev.initonce.docs;

import java.nio.file.Path;
import java.util.List;

/** The launcher at the root of the checkout. */
final class Launcher {

  private Launcher() {}

  /** Scans a path, which may be relative to the root of the checkout. */
  static Command scan(Path path) {
    return Command.run(
        Checkout.root(),
        List.of(Checkout.root().resolve("initonce").toString(), "scan", path.toString()));
  }
}
