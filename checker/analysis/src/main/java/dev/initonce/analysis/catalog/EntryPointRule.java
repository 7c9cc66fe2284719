package dev.initonce.analysis.catalog;

/**
 * A kind of entry point.
 *
 * @param kind how it is recognised
 * @param name the interface or class that declares the method, the type of its first parameter, or
 *     the annotation, by canonical name
 * @param method the method's name, {@link #EVERY} for all public ones of a subclass; empty for
 *     annotations
 * @param arity how many parameters the method has, -1 for any
 */
public record EntryPointRule(Kind kind, String name, String method, int arity) {

  /** Stands for every public method of a subclass, where a base class finds them by reflection. */
  public static final String EVERY = "*";

  /** Returns whether a method with so many parameters may be meant. */
  public boolean fits(int parameters) {
    return arity < 0 || arity == parameters;
  }

  /** How an entry point is recognised. */
  public enum Kind {
    /** A method of a Lambda interface or base class that the runtime calls. */
    LAMBDA_METHOD,
    /** A method of any class whose first parameter is what only a library's handler passes. */
    LAMBDA_PARAMETER,
    /** A method of a functional interface: in a component, or with an event of Lambda. */
    FUNCTION_METHOD,
    /** A method that carries the annotation. */
    LAMBDA_ANNOTATION,
    /** A method that carries the annotation, behind a Lambda that proxies to it, or on request. */
    SERVICE_ANNOTATION,
    /** A type whose presence makes the annotated service methods entry points of a Lambda. */
    SERVICE_PROXY
  }
}
