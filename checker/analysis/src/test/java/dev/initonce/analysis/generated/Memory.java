package dev.initonce.analysis.generated;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a running program works with. Strings, booleans, lists and maps stand for themselves. */
final class Memory {

  private Memory() {}

  /** An object of a class of the program. */
  record Instance(
      ClassDeclaration type, Map<String, @Nullable Object> fields, @Nullable Frame made) {
    Instance(ClassDeclaration type, @Nullable Frame made) {
      this(type, new HashMap<>(), made);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return type.name();
    }
  }

  /** A lambda with what it captures. */
  record Closure(Expression.Lambda code, Frame captured) {}

  /** A supplier that runs its lambda once. */
  static final class Memo {
    final Closure loader;
    boolean loaded;

    Memo(Closure loader) {
      this.loader = loader;
    }
  }

  /** An AtomicReference. */
  static final class Reference {
    @Nullable Object value;
  }

  /** An Optional. */
  record Maybe(@Nullable Object value) {}

  /** A builder of a client. */
  record Builder(String client) {}

  /** The variables of a running method or lambda. */
  record Frame(
      @Nullable Instance self, Map<Local, @Nullable Object> variables, @Nullable Frame outer) {

    Frame(@Nullable Instance self, @Nullable Frame outer) {
      this(self, new HashMap<>(), outer);
    }

    @Nullable Object read(Local local) {
      for (Frame frame = this; frame != null; frame = frame.outer) {
        if (frame.variables.containsKey(local)) {
          return frame.variables.get(local);
        }
      }
      throw new IllegalStateException("no value for " + local);
    }

    void write(Local local, @Nullable Object value) {
      for (Frame frame = this; frame != null; frame = frame.outer) {
        if (frame.variables.containsKey(local)) {
          frame.variables.put(local, value);
          return;
        }
      }
      variables.put(local, value);
    }

    /** Returns the object that {@code this} of that class means. */
    Instance self(String type) {
      for (Frame frame = this; frame != null; frame = frame.outer) {
        if (frame.self != null && frame.self.type().name().equals(type)) {
          return frame.self;
        }
      }
      throw new IllegalStateException("no " + type + ".this");
    }
  }
}
