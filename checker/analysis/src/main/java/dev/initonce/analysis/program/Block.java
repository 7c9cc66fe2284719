package dev.initonce.analysis.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body that runs from its first step to its last: steps say which block they are in.
 * Filled while a program is built, not changed afterwards.
 */
public final class Block {

  private final int index;
  private final Surroundings surroundings;
  private Exit exit = Exit.LEAVE;
  private @Nullable Repetition rounds;

  /**
   * What stands around a block.
   *
   * @param locked whether a lock is held
   * @param handling whether it only runs when something has failed
   * @param handlers the blocks that go on when it fails itself, from the inside out
   */
  public record Surroundings(boolean locked, boolean handling, List<Integer> handlers) {

    /** Nothing does. */
    public static final Surroundings NONE = new Surroundings(false, false, List.of());

    public Surroundings {
      handlers = List.copyOf(handlers);
    }
  }

  Block(int index, Surroundings surroundings) {
    this.index = index;
    this.surroundings = surroundings;
  }

  /** Returns its index among the blocks of its body; the body begins with 0. */
  public int index() {
    return index;
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  public Exit exit() {
    return exit;
  }

  /** Sets how control leaves it. */
  public void setExit(Exit exit) {
    this.exit = exit;
  }

  /** Returns what the rounds of the loop are for that begins here; null where nothing tells. */
  public @Nullable Repetition rounds() {
    return rounds;
  }

  /** Says what the rounds of the loop are for that begins here. */
  public void setRounds(Repetition rounds) {
    this.rounds = rounds;
  }
}
