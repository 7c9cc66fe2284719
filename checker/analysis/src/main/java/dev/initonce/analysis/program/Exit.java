package dev.initonce.analysis.program;

import java.util.ArrayList;
import java.util.List;

/** How control leaves a block; blocks are named by their index. */
public sealed interface Exit {

  /** A return, or an exception that the body does not catch. */
  Exit LEAVE = new Several(List.of());

  /** Returns the exit that always goes to that block. */
  static Exit to(int block) {
    return new Several(List.of(block));
  }

  /** Goes to one of two blocks, as a condition says. */
  record Branch(Condition condition, int whenTrue, int whenFalse) implements Exit {
    @Override
    public List<Integer> successors() {
      return List.of(whenTrue, whenFalse);
    }

    /** Returns where it goes when the condition comes out that way. */
    public int when(boolean outcome) {
      return outcome ? whenTrue : whenFalse;
    }
  }

  /**
   * Goes into code that may fail, or to what goes on when it does.
   *
   * @param body where the code begins
   * @param onFailure the blocks that go on, one of them, when it fails
   */
  record Attempt(int body, List<Integer> onFailure) implements Exit {
    public Attempt {
      onFailure = List.copyOf(onFailure);
    }

    @Override
    public List<Integer> successors() {
      List<Integer> all = new ArrayList<>();
      all.add(body);
      all.addAll(onFailure);
      return all;
    }
  }

  /** Goes to one of these blocks: to the arms of a switch, into a loop or past it. */
  record Several(List<Integer> successors) implements Exit {
    public Several {
      successors = List.copyOf(successors);
    }
  }

  /** Returns the blocks that may come next. */
  List<Integer> successors();
}
