package dev.initonce.analysis.control;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Tells how often loops run the steps of their body. What a loop does just before it is always left
 * is done once: from there no edge goes back.
 */
public final class Loops {

  private Loops() {}

  /** Says of each step of a body, all of whose blocks are there, how often it is run. */
  public static void markSteps(Body body) {
    if (body.blocks().size() < 2) {
      return;
    }
    Map<Integer, BitSet> loops = new ControlFlow(body).loops();
    if (loops.isEmpty()) {
      return;
    }
    Repetition[] ofBlocks = new Repetition[body.blocks().size()];
    loops.forEach(
        (start, inside) -> {
          Repetition said = body.blocks().get(start).rounds();
          Repetition rounds = said == null ? Repetition.RECORD : said;
          inside.stream()
              .forEach(
                  block -> {
                    Repetition known = ofBlocks[block];
                    ofBlocks[block] = known == null ? rounds : known.with(rounds);
                  });
        });
    for (Step step : List.copyOf(body.steps())) {
      Repetition repetition = ofBlocks[step.block()];
      if (repetition != null && repetition != step.repetition()) {
        body.repeat(step, repetition);
      }
    }
  }
}
