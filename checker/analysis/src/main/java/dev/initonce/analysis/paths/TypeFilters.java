package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.paths.ValueFilter.Uniform;
import dev.initonce.analysis.program.Primitives;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which values a variable of a declared type can hold. Libraries that are out of view are taken to
 * give back whatever they were handed; the type of the variable that receives it says what it
 * cannot have been, and keeps all objects of a program from meeting in a serializer or a cache.
 */
final class TypeFilters {

  private static final Set<String> HOLDING_NOTHING =
      Set.of(
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.Enum",
          "java.lang.Comparable",
          "java.lang.Cloneable",
          "java.lang.AutoCloseable",
          "java.io.Closeable",
          "java.io.Serializable");

  private static final List<NamePattern> COLLECTIONS =
      List.of(
          NamePattern.of("java.util.*"),
          NamePattern.of("java.util.Map.Entry"),
          NamePattern.of("java.util.stream.**"));

  private final TypeTable types;
  private final Assignability assignability;
  private final Lifetimes lifetimes;
  private final Map<TypeUse, Predicate<Token>> filters = new HashMap<>();

  TypeFilters(TypeTable types, Lifetimes lifetimes) {
    this.types = types;
    this.assignability = new Assignability(types);
    this.lifetimes = lifetimes;
  }

  /** Returns the filter of a type; that of an unknown one lets everything pass. */
  Predicate<Token> of(TypeUse declared) {
    if (!declared.isKnown()) {
      return Uniform.EVERYTHING;
    }
    Predicate<Token> known = filters.get(declared);
    if (known == null) {
      known = make(declared);
      filters.put(declared, known);
    }
    return known;
  }

  /**
   * Returns the filter of what an expression gives. The type of a variable is written down; that of
   * an expression may have been guessed too narrow from the first of several arguments.
   */
  Predicate<Token> ofExpression(TypeUse type) {
    return Primitives.isPlainValue(type.name()) ? Uniform.NO_OBJECT : Uniform.EVERYTHING;
  }

  private Predicate<Token> make(TypeUse declared) {
    if (Primitives.isPlainValue(declared.name())) {
      return Uniform.NO_OBJECT;
    }
    TypeInfo type = types.get(declared.name());
    if (type != null) {
      return new InView(type);
    }
    if (lifetimes.holdsNothing(declared.name())) {
      return new Leaf(declared.name());
    }
    List<Predicate<Token>> contents = declared.arguments().stream().map(this::of).toList();
    if (contents.isEmpty() || contents.contains(Uniform.EVERYTHING)) {
      return Uniform.EVERYTHING;
    }
    return new Holder(declared.name(), contents);
  }

  /** A class or interface of the program. */
  private final class InView extends ValueFilter {
    private final String declared;
    private final boolean isContainer;
    private final boolean isFunctional;

    InView(TypeInfo type) {
      this.declared = type.name();
      this.isContainer =
          types.supertypesOf(declared).stream()
              .anyMatch(above -> !types.inView(above) && !HOLDING_NOTHING.contains(above));
      this.isFunctional =
          type.isInterface() && (isContainer || types.abstractMethods(declared) == 1);
    }

    @Override
    boolean takesObject(String className) {
      return assignability.mayBe(className, declared);
    }

    @Override
    boolean takesElement(Token element) {
      return isContainer;
    }

    @Override
    boolean takesFunction(Token function) {
      return isFunctional;
    }
  }

  /** A library's class that gives back nothing of what it is handed. */
  private final class Leaf extends ValueFilter {
    private final String declared;

    Leaf(String declared) {
      this.declared = declared;
    }

    @Override
    boolean takesObject(String className) {
      return !types.inView(className) || assignability.mayBe(className, declared);
    }

    @Override
    boolean takesElement(Token element) {
      return false;
    }

    @Override
    boolean takesFunction(Token function) {
      return false;
    }
  }

  /** A library's class, which may hold what its type arguments say. */
  private final class Holder extends ValueFilter {
    private final String declared;
    private final List<Predicate<Token>> contents;

    Holder(String declared, List<Predicate<Token>> contents) {
      this.declared = declared;
      this.contents = contents;
    }

    @Override
    boolean takesObject(String className) {
      Token object = new Token.Instance(className, false, null);
      return assignability.mayBe(className, declared) || anyTakes(object);
    }

    @Override
    boolean takesElement(Token element) {
      return anyTakes(element) || anyTakes(element.unwrapped());
    }

    @Override
    boolean takesFunction(Token function) {
      return !isCollection(declared) || anyTakes(function);
    }

    private boolean anyTakes(Token token) {
      return contents.stream().anyMatch(content -> content.test(token));
    }
  }

  private static boolean isCollection(String type) {
    return COLLECTIONS.stream().anyMatch(pattern -> pattern.matches(type))
        && !type.equals("java.util.Comparator");
  }
}
