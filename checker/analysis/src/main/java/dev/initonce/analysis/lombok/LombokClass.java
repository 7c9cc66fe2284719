package dev.initonce.analysis.lombok;

import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;

/**
 * A class as it is written, as far as Lombok looks at it.
 *
 * @param simpleName its simple name
 * @param isRecord whether it is a record; its {@code fields} are the components then
 * @param annotations its annotations
 * @param fields its fields in order, static ones too
 * @param methods its methods and constructors
 */
public record LombokClass(
    String simpleName,
    boolean isRecord,
    List<AnnotationUse> annotations,
    List<Variable> fields,
    List<Callable> methods) {

  private static final String PACKAGE = "lombok.";

  public LombokClass {
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  /** A field or parameter; {@code isBoolean} is whether it has the primitive type. */
  public record Variable(
      String name,
      boolean isBoolean,
      boolean isStatic,
      boolean isFinal,
      boolean hasInitializer,
      List<AnnotationUse> annotations) {}

  /**
   * A method or constructor.
   *
   * @param name its name, {@code <init>} for a constructor
   * @param resultName the simple name of what it returns, as it is written
   */
  public record Callable(
      String name,
      boolean isStatic,
      List<Variable> parameters,
      String resultName,
      List<AnnotationUse> annotations) {

    boolean isConstructor() {
      return name.equals("<init>");
    }
  }

  /** Returns whether Lombok has anything to do here. */
  boolean isConcerned() {
    return hasLombok(annotations)
        || fields.stream().anyMatch(field -> hasLombok(field.annotations()))
        || methods.stream().anyMatch(method -> hasLombok(method.annotations()));
  }

  private static boolean hasLombok(List<AnnotationUse> annotations) {
    return annotations.stream().anyMatch(a -> a.name().startsWith(PACKAGE));
  }

  boolean has(String annotation) {
    return Annotations.has(annotations, annotation);
  }

  boolean hasConstructor() {
    return methods.stream().anyMatch(Callable::isConstructor);
  }

  boolean hasMethod(String name, int arity) {
    return methods.stream()
        .anyMatch(m -> m.name().equalsIgnoreCase(name) && m.parameters().size() == arity);
  }
}
