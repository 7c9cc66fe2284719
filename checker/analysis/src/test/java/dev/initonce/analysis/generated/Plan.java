package dev.initonce.analysis.generated;

import java.util.List;

/**
 * What a generated program is to look like. All numbers are taken modulo what there is to choose
 * from, so that every plan can be rendered.
 *
 * @param types the classes; the first is the handler
 */
record Plan(List<TypePlan> types) {

  /**
   * One class. Each object of it makes an object of the next class in its constructor and keeps it.
   *
   * @param methods what its methods do
   * @param shared what its static methods do
   * @param constructor what its constructor does
   * @param task what the lambda does that its constructor puts into a field
   * @param memo what the memoised supplier does that its constructor puts into a field
   */
  record TypePlan(
      List<List<Action>> methods,
      List<List<Action>> shared,
      List<Action> constructor,
      List<Action> task,
      List<Action> memo) {}

  /** One thing that code does. */
  sealed interface Action {}

  /** Builds a client. */
  record Build(Style style) implements Action {
    enum Style {
      CREATE,
      BUILDER,
      LOCAL,
      BUILDER_IN_LOCAL
    }
  }

  /** Calls a method. */
  record Call(Target target, int type, int method) implements Action {
    enum Target {
      /** {@code this.m()}. */
      OWN,
      /** {@code this.next.m()}. */
      NEXT,
      /** {@code this.role.work()}, through an interface. */
      ROLE,
      /** {@code new T().m()}. */
      FRESH,
      /** {@code T.s()}. */
      SHARED,
      /** {@code this.task.run()}. */
      TASK,
      /** {@code this.memo.get()}. */
      MEMO
    }
  }

  /** Makes a function and has it run. */
  record Function(Way way, List<Action> body) implements Action {
    enum Way {
      LOCAL,
      PASSED,
      PASSED_ON,
      ANONYMOUS,
      FOR_EACH,
      STREAMED
    }
  }

  /** A loop over two elements. */
  record Loop(List<Action> body) implements Action {}

  /** Runs the body under a guard, and then sets the keeper (unless the form is a false friend). */
  record Guard(GuardForm form, boolean shared, int keeper, List<Action> body) implements Action {}

  /** Sets a keeper back. */
  record Reset(GuardForm.Storage storage, boolean shared, int keeper) implements Action {}

  /** Puts a new object into {@code this.next}. */
  record Replace() implements Action {}

  /** Runs the body on every other invocation. */
  record Sometimes(boolean odd, List<Action> body) implements Action {}
}
