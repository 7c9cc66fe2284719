package dev.initonce.analysis.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place that values flow to, of those that its type can hold. It only grows; each listener hears
 * of each value once.
 */
final class Slot {

  /** What waits to be done; draining it to the end is the walk's fixed point. */
  static final class Queue {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long delivered;

    /** Returns how often a listener has heard of a value: what the walk's time grows with. */
    long delivered() {
      return delivered;
    }

    void add(Runnable action) {
      waiting.add(action);
    }

    void drain() {
      for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
        next.run();
      }
    }
  }

  /** Hears of the values in the order in which they arrived, as far as they have been told. */
  private static final class Listener {
    private final Consumer<Token> action;
    private int told;

    Listener(Consumer<Token> action) {
      this.action = action;
    }

    /** Returns how many it had not heard of. */
    int tell(Few<Token> tokens) {
      int before = told;
      while (told < tokens.size()) {
        action.accept(tokens.get(told++));
      }
      return told - before;
    }
  }

  private final Queue queue;
  private final Predicate<Token> type;
  private final Few<Token> tokens = new Few<>();
  private List<Listener> listeners = List.of();
  private final Few<Slot> successors = new Few<>();
  private @Nullable Few<Slot> receivers;
  private boolean waits;

  Slot(Queue queue, Predicate<Token> type) {
    this.queue = queue;
    this.type = type;
  }

  /** Returns the values that have arrived, in that order. */
  List<Token> tokens() {
    return tokens.inOrder();
  }

  boolean holds(Token token) {
    return tokens.contains(token);
  }

  void add(Token token) {
    if (type.test(token) && tokens.add(token) && !listeners.isEmpty()) {
      deliverSoon();
    }
  }

  void listen(Consumer<Token> action) {
    if (listeners.isEmpty()) {
      listeners = new ArrayList<>(2);
    }
    listeners.add(new Listener(action));
    if (!tokens.isEmpty()) {
      deliverSoon();
    }
  }

  private void deliverSoon() {
    if (!waits) {
      waits = true;
      queue.add(this::deliver);
    }
  }

  /** Both lists may grow meanwhile. */
  private void deliver() {
    waits = false;
    for (int i = 0; i < listeners.size(); i++) {
      queue.delivered += listeners.get(i).tell(tokens);
    }
  }

  /** Lets everything that arrives here arrive there too. */
  void flowTo(Slot target) {
    if (target != this && successors.add(target)) {
      listen(target::add);
    }
  }

  /** Lets what a container's function is called with arrive there: everything but functions. */
  void offerTo(Slot parameter) {
    if (receivers == null) {
      receivers = new Few<>();
    }
    if (receivers.add(parameter)) {
      listen(
          token -> {
            Token inner = token.unwrapped();
            if (!(inner instanceof Token.Function)) {
              parameter.add(inner);
            }
          });
    }
  }
}
