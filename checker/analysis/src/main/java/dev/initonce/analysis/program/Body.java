package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs as a whole: a method, a constructor, the field initialisers and blocks of a class,
 * or a lambda. Filled while a program is built, not changed afterwards.
 */
public final class Body {

  /** What a body belongs to. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    INSTANCE_INITIALIZER,
    STATIC_INITIALIZER,
    FUNCTION
  }

  private final Kind kind;
  private final TypeInfo owner;
  private final String name;
  private final Signature signature;
  private final Place place;
  private final @Nullable Body enclosing;
  private final List<Step> steps = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Local> locals = new HashSet<>();

  /** Makes a body without steps. */
  public Body(
      Kind kind,
      TypeInfo owner,
      String name,
      Signature signature,
      Place place,
      @Nullable Body enclosing) {
    this.kind = kind;
    this.owner = owner;
    this.name = name;
    this.signature = signature;
    this.place = place;
    this.enclosing = enclosing;
    this.locals.addAll(signature.parameters());
  }

  /** What can be said of a body from outside; a lambda and an initialiser have little of it. */
  public record Signature(
      List<Local> parameters,
      TypeUse returnType,
      List<AnnotationUse> annotations,
      boolean isStatic,
      boolean isAbstract,
      boolean isPublic,
      boolean isSynchronized) {

    /** The signature of code that nobody calls by name. */
    public static Signature of(List<Local> parameters, boolean isStatic) {
      return new Signature(parameters, TypeUse.UNKNOWN, List.of(), isStatic, false, false, false);
    }
  }

  public Kind kind() {
    return kind;
  }

  public TypeInfo owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Signature signature() {
    return signature;
  }

  public List<Local> parameters() {
    return signature.parameters();
  }

  public boolean isStatic() {
    return signature.isStatic();
  }

  /** Returns where the body is declared: a method's name, a lambda's expression. */
  public Place place() {
    return place;
  }

  /** Returns the body that a lambda stands in, null for all others. */
  public @Nullable Body enclosing() {
    return enclosing;
  }

  /** Returns its steps; those of one block are in the order in which they run. */
  public List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  /** Returns the step of the body around it that makes a function of this one; else null. */
  public @Nullable Step creation() {
    if (enclosing != null) {
      for (Step step : enclosing.steps) {
        if (step.operation() instanceof Operation.MakeFunction make && make.body() == this) {
          return step;
        }
      }
    }
    return null;
  }

  /** Adds a step, and says which it is. */
  public Step add(Place at, Block block, Suppressed suppressed, Operation operation) {
    Step step = new Step(steps.size(), at, block.index(), suppressed, Repetition.NONE, operation);
    steps.add(step);
    return step;
  }

  /** Says of a step how often it runs. */
  public void repeat(Step step, Repetition repetition) {
    steps.set(step.index(), step.repeated(repetition));
  }

  /** Returns its blocks: the first of them is where it begins; none where it has no code. */
  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** Adds a block that nothing goes to yet. */
  public Block addBlock(Block.Surroundings surroundings) {
    Block block = new Block(blocks.size(), surroundings);
    blocks.add(block);
    return block;
  }

  /** Returns what stands around a step. */
  public Block.Surroundings around(Step step) {
    return blocks.get(step.block()).surroundings();
  }

  /** Returns the variables that belong to this body, parameters included. */
  public Set<Local> locals() {
    return locals;
  }

  /** Returns the body that a lambda is written in, through all lambdas around it. */
  public Body root() {
    return enclosing == null ? this : enclosing.root();
  }

  /**
   * Returns what users call it: {@code Service.delete}, {@code new Repository}. A lambda goes by
   * its method; one that is written in an initialiser or constructor runs later than that, and is
   * called {@code lambda in Repository}.
   */
  public String displayName() {
    if (enclosing != null) {
      Body root = root();
      return root.kind == Kind.METHOD ? root.displayName() : "lambda in " + owner.displayName();
    }
    return switch (kind) {
      case CONSTRUCTOR, INSTANCE_INITIALIZER -> "new " + owner.displayName();
      case STATIC_INITIALIZER -> owner.displayName() + " (static initialiser)";
      case METHOD, FUNCTION -> owner.displayName() + "." + name;
    };
  }

  @Override
  public String toString() {
    return displayName() + (kind == Kind.FUNCTION ? " λ@" + place.line() : "");
  }
}
