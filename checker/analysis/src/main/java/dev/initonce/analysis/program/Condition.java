package dev.initonce.analysis.program;

import java.util.List;

/** What a branch asks. Negation, conjunction and disjunction are branches of their own. */
public sealed interface Condition {

  /** Whether the value is null. */
  record IsNull(Value value) implements Condition {
    @Override
    public List<Value> values() {
      return List.of(value);
    }
  }

  /** Whether the value is true. */
  record IsTrue(Value value) implements Condition {
    @Override
    public List<Value> values() {
      return List.of(value);
    }
  }

  /** Anything else that is asked of values: whether they are equal, which is greater … */
  record Compares(List<Value> values) implements Condition {
    public Compares {
      values = List.copyOf(values);
    }
  }

  /** Returns what is asked about. */
  List<Value> values();
}
