package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.LombokClass.Variable;
import java.util.List;

/**
 * A method or constructor that Lombok generates into the class.
 *
 * @param parameters the fields that it takes a value for, in order
 * @param subject the field that it is for, or the simple name of the builder that it gives or takes
 */
public record GeneratedMethod(
    Role role, String name, boolean isStatic, List<Variable> parameters, String subject) {

  public GeneratedMethod {
    parameters = List.copyOf(parameters);
  }

  /** What it does. */
  public enum Role {
    /** Sets the fields that are its parameters. */
    CONSTRUCTOR,
    /** Takes all from the builder that is its only argument. */
    CONSTRUCTOR_FROM_BUILDER,
    /** Gives a new object of the class, made by the constructor with the same parameters. */
    FACTORY,
    GETTER,
    /** A getter that works the field's initialiser out when it is first called. */
    LAZY_GETTER,
    SETTER,
    /** A setter that returns its object. */
    CHAINED_SETTER,
    /** Gives a copy with another value in the field. */
    WITH,
    /** Gives a new builder. */
    BUILDER,
    /** Gives a builder that is filled from the object. */
    TO_BUILDER
  }
}
