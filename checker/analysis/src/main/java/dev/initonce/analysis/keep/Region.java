package dev.initonce.analysis.keep;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Step;
import java.util.BitSet;
import java.util.List;

/**
 * Code of one body that runs while keepers are unset, or have just been found stale: the blocks
 * that depend on a test, or what a call runs that stores by itself. Each is equal only to itself.
 */
public final class Region {

  private final Body body;
  private final BitSet blocks;
  private final List<Keeper> keepers;

  /** Makes the region of those blocks; of none for the functions that a call runs. */
  Region(Body body, BitSet blocks, List<Keeper> keepers) {
    this.body = body;
    this.blocks = blocks;
    this.keepers = List.copyOf(keepers);
  }

  /** Returns the keepers, each of which is unset by itself when the region runs. */
  public List<Keeper> keepers() {
    return keepers;
  }

  /** Returns whether the step, of the same body, is in the region. */
  boolean encloses(Step step) {
    return blocks.get(step.block());
  }

  boolean encloses(int block) {
    return blocks.get(block);
  }

  @Override
  public String toString() {
    return body + " " + blocks + " while unset: " + keepers;
  }
}
