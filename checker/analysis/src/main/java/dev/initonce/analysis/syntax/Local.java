package dev.initonce.analysis.syntax;

import java.util.List;

/**
 * A local variable, parameter, lambda parameter, pattern variable or exception parameter. Two are
 * equal only when they are the same object: a front end makes one for each declaration and uses it
 * wherever the name means that declaration, inside nested lambdas and local classes too.
 */
public final class Local {

  private final String name;
  private final TypeUse type;
  private final List<AnnotationUse> annotations;
  private final Place place;

  /** Declares a local variable of that name. */
  public Local(String name, TypeUse type, List<AnnotationUse> annotations, Place place) {
    this.name = name;
    this.type = type;
    this.annotations = List.copyOf(annotations);
    this.place = place;
  }

  public String name() {
    return name;
  }

  /** Returns the declared type, or the inferred one of {@code var} where the front end knows it. */
  public TypeUse type() {
    return type;
  }

  public List<AnnotationUse> annotations() {
    return annotations;
  }

  public Place place() {
    return place;
  }

  @Override
  public String toString() {
    return name;
  }
}
