package dev.initonce.analysis.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A place that values flow to. It only grows; each listener hears of each value once. */
final class Slot {

  /** Deliveries that wait; draining it to the end is the walk's fixed point. */
  static final class Queue {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    void add(Runnable action) {
      waiting.add(action);
    }

    void drain() {
      for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
        next.run();
      }
    }
  }

  private final Queue queue;
  private final Set<Token> tokens = new LinkedHashSet<>(4);
  private final List<Consumer<Token>> listeners = new ArrayList<>(2);
  private final Set<Slot> successors = new HashSet<>(2);
  private final Set<Slot> receivers = new HashSet<>(2);

  Slot(Queue queue) {
    this.queue = queue;
  }

  Set<Token> tokens() {
    return tokens;
  }

  void add(Token token) {
    if (!tokens.add(token)) {
      return;
    }
    for (Consumer<Token> listener : listeners) {
      queue.add(() -> listener.accept(token));
    }
  }

  void listen(Consumer<Token> listener) {
    listeners.add(listener);
    for (Token token : tokens) {
      queue.add(() -> listener.accept(token));
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
