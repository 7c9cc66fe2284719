package dev.initonce.analysis.control;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Places;
import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Condition;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes bodies as graphs: the exits of block 0, 1 and so on, one word for each. */
final class Graph {

  private static final Condition MAYBE =
      new Condition.IsTrue(new Value.Opaque(TypeUse.of("boolean")));

  private Graph() {}

  /**
   * Returns a body of blocks without steps.
   *
   * @param exits {@code 1?2} for a branch, {@code 1,2} for one of several, {@code 1!2} for code
   *     that may fail, {@code -} for the end
   */
  static Body body(String... exits) {
    Block.Surroundings[] none = new Block.Surroundings[exits.length];
    Arrays.fill(none, Block.Surroundings.NONE);
    return body(List.of(none), exits);
  }

  static Body body(List<Block.Surroundings> surroundings, String... exits) {
    TypeInfo owner = new TypeInfo(ClassBuilder.clazz("a.A").build(), null);
    Body body =
        new Body(
            Body.Kind.METHOD,
            owner,
            "run",
            Body.Signature.of(List.of(), false),
            Places.next(),
            null);
    surroundings.forEach(body::addBlock);
    IntStream.range(0, exits.length)
        .forEach(block -> body.blocks().get(block).setExit(exit(exits[block])));
    return body;
  }

  private static Exit exit(String text) {
    if (text.equals("-")) {
      return Exit.LEAVE;
    }
    List<Integer> targets = Stream.of(text.split("[?,!]")).map(Integer::valueOf).toList();
    if (text.contains("?")) {
      return new Exit.Branch(MAYBE, targets.get(0), targets.get(1));
    }
    return text.contains("!")
        ? new Exit.Attempt(targets.get(0), targets.subList(1, targets.size()))
        : new Exit.Several(targets);
  }
}
