package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.Hierarchy.Answer;
import dev.initonce.scanner.type.Members.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves a call among the methods of one name as the language does: by arity, then by the
 * arguments' shape. What a call runs that stays unresolved, the engine decides.
 */
public final class OverloadResolution {

  private final Hierarchy hierarchy;
  private final Conversions conversions;

  /** Makes the choice for types of that hierarchy. */
  public OverloadResolution(Hierarchy hierarchy, Conversions conversions) {
    this.hierarchy = hierarchy;
    this.conversions = conversions;
  }

  /**
   * A method that a call may mean.
   *
   * @param spread whether arguments are gathered into the array of a varargs parameter
   */
  public record Choice(Member member, boolean spread) {

    /** Returns the parameter that takes the argument at that index, as declared. */
    public TypeUse formal(int argument) {
      return member.method().parameterFor(argument, spread);
    }

    private TypeUse seen(int argument) {
      return member.bindings().apply(formal(argument));
    }
  }

  /** Returns the methods that take that many arguments, each as often as there are ways to. */
  public List<Choice> byArity(List<Member> members, int arity) {
    List<Choice> choices = new ArrayList<>();
    for (Member member : members) {
      MethodModel method = member.method();
      if (method.parameters().size() == arity) {
        choices.add(new Choice(member, false));
      } else if (method.isVarargs() && arity >= method.parameters().size() - 1) {
        choices.add(new Choice(member, true));
      }
    }
    return choices;
  }

  /**
   * Returns the choices that the arguments leave: one when the call is resolved, several when it
   * cannot be told which is meant, none when no choice fits.
   */
  public List<Choice> select(List<Choice> choices, List<Argument> arguments) {
    for (Phase phase : Phase.values()) {
      List<Choice> sure = new ArrayList<>();
      List<Choice> possible = new ArrayList<>();
      for (Choice choice : phase.of(choices)) {
        Answer answer = fits(choice, arguments, phase);
        if (answer == Answer.YES) {
          sure.add(choice);
        }
        if (answer != Answer.NO) {
          possible.add(choice);
        }
      }
      if (!possible.isEmpty()) {
        return mostSpecific(sure.isEmpty() ? possible : sure, arguments);
      }
    }
    return List.of();
  }

  private enum Phase {
    STRICT,
    BOXING,
    VARARGS;

    /** An array goes into a varargs parameter as it is, anything else is gathered. */
    private List<Choice> of(List<Choice> choices) {
      if (this != VARARGS) {
        return choices.stream().filter(choice -> !choice.spread()).toList();
      }
      return choices.stream()
          .filter(choice -> choice.member().method().isVarargs())
          .map(choice -> new Choice(choice.member(), true))
          .toList();
    }
  }

  private Answer fits(Choice choice, List<Argument> arguments, Phase phase) {
    Answer all = Answer.YES;
    for (int i = 0; i < arguments.size(); i++) {
      Answer one = conversions.fits(arguments.get(i), choice.seen(i), phase != Phase.STRICT);
      if (one == Answer.NO) {
        return Answer.NO;
      }
      if (one == Answer.MAYBE) {
        all = Answer.MAYBE;
      }
    }
    return all;
  }

  private List<Choice> mostSpecific(List<Choice> choices, List<Argument> arguments) {
    for (Choice choice : choices) {
      if (choices.stream().allMatch(other -> isAsSpecific(choice, other, arguments))) {
        return List.of(choice);
      }
    }
    return choices;
  }

  private boolean isAsSpecific(Choice one, Choice other, List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      TypeUse mine = one.seen(i);
      TypeUse theirs = other.seen(i);
      if (mine.name().equals(theirs.name())) {
        continue;
      }
      boolean open = arguments.get(i) instanceof Argument.Typed typed && !typed.type().isKnown();
      if (open || !isNarrower(mine, theirs, arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNarrower(TypeUse mine, TypeUse theirs, Argument argument) {
    if (argument instanceof Argument.Function function) {
      return conversions.isBetterFunction(mine, theirs, function);
    }
    if (TypeUses.isPrimitive(mine) || TypeUses.isPrimitive(theirs)) {
      return conversions.widens(mine, theirs);
    }
    return hierarchy.isSubtype(mine, theirs) == Answer.YES;
  }
}
