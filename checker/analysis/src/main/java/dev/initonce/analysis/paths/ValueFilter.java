package dev.initonce.analysis.paths;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which values a place takes. What the invocation brought always passes: it is followed as it is
 * read from and written into text. Objects are asked about once for each class.
 */
abstract class ValueFilter implements Predicate<Token> {

  /** The same answer to everything but what the invocation brought, which always passes. */
  enum Uniform implements Predicate<Token> {
    EVERYTHING,
    /** For numbers, truth values and text. */
    NO_OBJECT;

    @Override
    public boolean test(Token token) {
      return this == EVERYTHING || token instanceof Token.Event;
    }
  }

  private final Map<String, Boolean> answers = new HashMap<>();

  @Override
  public final boolean test(Token token) {
    if (token instanceof Token.Event) {
      return true;
    } else if (token instanceof Token.Instance instance) {
      return answers.computeIfAbsent(instance.type(), this::takesObject);
    }
    return token instanceof Token.Element ? takesElement(token) : takesFunction(token);
  }

  abstract boolean takesObject(String className);

  abstract boolean takesElement(Token element);

  /** Also asked about functions that run once, memoized ones. */
  abstract boolean takesFunction(Token function);
}
