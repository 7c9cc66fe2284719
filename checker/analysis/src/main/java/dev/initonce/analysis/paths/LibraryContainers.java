package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Value;

/** What library objects hold: it comes out of the variable or field again that holds them. */
final class LibraryContainers {

  private final World world;
  private final Values values;

  LibraryContainers(World world, Values values) {
    this.world = world;
    this.values = values;
  }

  /** What is put into a container of the library comes out of the same variable or field again. */
  void storeIn(Node node, Value container, Token token) {
    Token element =
        token instanceof Token.Instance instance && !world.types().inView(instance.type())
            ? null
            : token;
    if (element == null) {
      return;
    }
    Token stored = element instanceof Token.Instance ? new Token.Element(element) : element;
    if (container instanceof Value.OfLocal local) {
      node.local(local.local()).add(stored);
    } else if (container instanceof Value.OfField read) {
      storeInField(node, read, stored);
    }
  }

  private void storeInField(Node node, Value.OfField read, Token stored) {
    FieldRef field = world.fields().field(read.owner(), read.name());
    Value receiver = read.receiver();
    boolean event = stored instanceof Token.Event;
    if (event) {
      return;
    }
    if (receiver == null) {
      world.fields().slot(field, true).add(stored);
      return;
    }
    values
        .slot(node, receiver)
        .listen(
            token -> {
              if (token instanceof Token.Instance instance) {
                world.fields().slot(field, instance.kept()).add(stored);
              }
            });
  }
}
