package dev.initonce.analysis.catalog;

/**
 * Something that keeps values, or says how long an object lives.
 *
 * @param kind what it does
 * @param name a pattern for {@code owner#method}, {@code owner#method/arguments}, a type, or an
 *     annotation
 */
public record KeepingRule(Kind kind, NamePattern name) {

  /** What it does. */
  public enum Kind {
    /** A method that takes a function and gives an object that runs it once: owner#method. */
    MEMOIZER,
    /** A method that runs the functions it takes before it is done with: owner#method. */
    RUNS_NOW,
    /**
     * A method that gives what its object keeps, and where that is nothing runs the function that
     * it takes and keeps what comes out: owner#method/arguments.
     */
    CACHE_LOAD,
    /** A method that runs a function on what its object keeps, and keeps what comes out. */
    UPDATE,
    /** The same by key: what is kept is the second parameter of the function. */
    KEYED_UPDATE,
    /** A method that runs a function only where its first argument or its object holds nothing. */
    FALLBACK,
    /** A method that gives its first argument back as it is, and runs nothing: owner#method. */
    GIVES_BACK,
    /** A base class whose overridden method runs once for each object: type#method. */
    MEMOIZING_BASE,
    /** A method of a library type that library code calls back: type#method. */
    CALLBACK,
    /** An annotation on a class: a container makes one for all. */
    SINGLETON,
    /** An annotation on a class: a container makes one wherever it is asked for. */
    PER_REQUEST_FOR_IT,
    /** An annotation on a class: a container makes one for each request. */
    REQUEST_SCOPED,
    /** An annotation on a method that a container runs once, to make an object. */
    PRODUCER,
    /** An annotation on a method that runs once, when its object is ready. */
    LIFECYCLE,
    /** A method that runs once in the life of an environment: type#method. */
    LIFECYCLE_METHOD,
    /** A method that asks a container for an object: owner#method. */
    CONTAINER_LOOKUP,
    /** An annotation on an interface whose methods without parameters ask a container. */
    COMPONENT,
    /** A library under which a handler without a scope is made for each invocation. */
    HANDLERS_MADE_ANEW,
    /** A library's type that gives back no object it was handed: a logger, a serializer. */
    HOLDS_NOTHING,
    /** A library's type that is a page of a result, or goes through pages. */
    PAGE;

    /** Returns whether the name says with how many arguments the method is called. */
    boolean takesArguments() {
      return switch (this) {
        case CACHE_LOAD, UPDATE, KEYED_UPDATE, FALLBACK -> true;
        default -> false;
      };
    }
  }

  /** Returns a rule of that kind for that name pattern. */
  public static KeepingRule of(Kind kind, String pattern) {
    return new KeepingRule(kind, NamePattern.of(pattern));
  }
}
