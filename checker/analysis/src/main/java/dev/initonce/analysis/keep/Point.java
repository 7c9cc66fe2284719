package dev.initonce.analysis.keep;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body where values are read. The body may be looked at for the sake of a call of it:
 * what is read there then means something of the caller's.
 *
 * @param step the index of the step that reads; greater than all where the block's exit does
 * @param call the call that the body is looked at for, null where it is looked at for itself
 */
record Point(Body body, int block, int step, @Nullable Called call) {

  /**
   * A call of the body.
   *
   * @param by where the call reads its receiver and arguments
   */
  record Called(Operation.Call call, Point by) {

    /** Returns how many calls are followed, one behind the other. */
    int depth() {
      Called before = by.call;
      return before == null ? 1 : 1 + before.depth();
    }
  }

  /** Returns where the exit of a block reads. */
  static Point endOf(Body body, int block) {
    return new Point(body, block, Integer.MAX_VALUE, null);
  }

  /** Returns where a step reads. */
  static Point at(Body body, Step step) {
    return new Point(body, step.block(), step.index(), null);
  }

  /** Returns where another step of the same body reads. */
  Point at(Step other) {
    return new Point(body, other.block(), other.index(), call);
  }

  Point atEndOf(int other) {
    return new Point(body, other, Integer.MAX_VALUE, call);
  }

  /** Returns where another body begins, looked at for a call that is made here. */
  Point in(Body called, Operation.Call by) {
    return new Point(called, 0, 0, new Called(by, this));
  }
}
