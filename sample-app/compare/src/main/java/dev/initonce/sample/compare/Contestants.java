package dev.initonce.sample.compare;

import dev.initonce.sample.compare.floor.NothingHandler;
import dev.initonce.sample.compare.floor.PreparedBytesHandler;
import dev.initonce.sample.compare.floor.PreparedRequestHandler;
import java.util.List;

/** The variants of the sample, and the floors under them. */
final class Contestants {
  /** The floor that {@code after} is measured against. */
  static final String SDK_FLOOR = "one kept SDK client, prepared requests";

  private Contestants() {}

  static Contestant variant(Functions functions, Variant variant) {
    return Contestant.of(variant.name(), () -> functions.builder(variant));
  }

  /** What the same requests cost at the least, dearest first. */
  static List<Contestant> floors(Functions functions) {
    return List.of(
        floor(functions, SDK_FLOOR, PreparedRequestHandler.class),
        floor(functions, "one kept TLS connection, prepared bytes", PreparedBytesHandler.class),
        floor(functions, "a handler that does nothing", NothingHandler.class));
  }

  private static Contestant floor(Functions functions, String name, Class<?> handler) {
    return new Contestant(name, () -> functions.builder(handler), FloorLoad::new);
  }
}
