package dev.initonce.analysis.keep;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what values are carried from one place of a body to a store at another. */
final class Carried {

  private final Facts facts;

  Carried(Facts facts) {
    this.facts = facts;
  }

  /** Returns whether a store of the body puts what the step gives into the keeper. */
  boolean isStored(Body body, Step from, Keeper keeper) {
    return body.steps().stream()
        .anyMatch(
            step ->
                step.operation() instanceof Operation.SetField set
                    && Stores.intoField(facts.types(), set, keeper)
                    && comesFrom(body, step, set.value(), s -> s == from.index(), block -> false));
  }

  /**
   * Returns whether a value that a step reads may be carried from certain other steps, or from
   * certain blocks where it was chosen.
   */
  boolean comesFrom(
      Body body, Step reader, Value value, Predicate<Integer> steps, Predicate<Integer> blocks) {
    return new Origin(body, steps, blocks).from(value, Point.at(body, reader));
  }

  private final class Origin {
    private final Body body;
    private final Predicate<Integer> steps;
    private final Predicate<Integer> blocks;
    private final Set<Step> seen = new HashSet<>();

    Origin(Body body, Predicate<Integer> steps, Predicate<Integer> blocks) {
      this.body = body;
      this.steps = steps;
      this.blocks = blocks;
    }

    boolean from(Value value, Point at) {
      if (value instanceof Value.Result result) {
        return steps.test(result.step());
      } else if (value instanceof Value.Function function) {
        return steps.test(function.step());
      } else if (value instanceof Value.OneOf several) {
        return several.values().stream().anyMatch(part -> from(part, at));
      } else if (value instanceof Value.Choice choice) {
        for (int i = 0; i < choice.values().size(); i++) {
          int block = choice.blocks().get(i);
          Value chosen = choice.values().get(i);
          boolean there = blocks.test(block) && !(chosen instanceof Value.Constant);
          if (there || from(chosen, at.atEndOf(block))) {
            return true;
          }
        }
        return false;
      }
      return value instanceof Value.OfLocal read && local(read, at);
    }

    private boolean local(Value.OfLocal read, Point at) {
      for (Step step : facts.definitions(body).of(read.local(), at.block(), at.step()).steps()) {
        if (seen.add(step)
            && (blocks.test(step.block())
                || from(((Operation.SetLocal) step.operation()).value(), at.at(step)))) {
          return true;
        }
      }
      return false;
    }
  }
}
