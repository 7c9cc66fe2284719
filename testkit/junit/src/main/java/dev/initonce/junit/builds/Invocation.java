package dev.initonce.junit.builds;

/**
 * One invocation of a handler.
 *
 * @param <E> the type of its event
 */
@FunctionalInterface
public interface Invocation<E> {

  /** Runs the handler. */
  void invoke(E event) throws Exception;
}
