// CASE reach/abstract-dispatch-through-generic: a call on an abstract, generic type reaches each implementation that is made.
// ROW Reach: interface and abstract dispatch
package com.acme.jobs;

public abstract class Job<T> {
  public final void run(T input) {
    execute(input);
  }

  protected abstract void execute(T input);
}
