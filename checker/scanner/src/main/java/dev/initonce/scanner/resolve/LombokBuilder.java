package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A builder that Lombok generates.
 *
 * @param owner the class that it is a member of
 * @param built what {@code build()} gives
 * @param simpleName its own name
 * @param factory the static method that makes it
 * @param build the method that builds
 * @param hasToBuilder whether a built object gives a builder back
 */
record LombokBuilder(
    SourceType owner,
    TypeUse built,
    String simpleName,
    String factory,
    String build,
    boolean hasToBuilder)
    implements TypeModel {

  private static final Set<String> OF_OBJECT =
      Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Returns the builders of a class: its own, those of its constructors and methods. */
  static List<LombokBuilder> of(SourceType owner) {
    List<LombokBuilder> builders = new ArrayList<>();
    annotation(owner.syntax().annotations(), owner)
        .forEach(annotation -> builders.add(read(annotation, owner, owner.self())));
    for (BodyDeclaration<?> member : owner.syntax().members()) {
      annotation(member.getAnnotations(), owner)
          .map(annotation -> read(annotation, owner, built(member, owner)))
          .forEach(builders::add);
    }
    return builders;
  }

  private static TypeUse built(BodyDeclaration<?> member, SourceType owner) {
    return member instanceof MethodDeclaration method
        ? TypeResolver.resolve(method.getType(), owner.scope())
        : owner.self();
  }

  private static Stream<AnnotationExpr> annotation(
      List<AnnotationExpr> annotations, SourceType owner) {
    return Stream.of("lombok.Builder", "lombok.experimental.SuperBuilder")
        .flatMap(name -> Annotations.find(annotations, name, owner.scope().file()).stream());
  }

  private static LombokBuilder read(AnnotationExpr annotation, SourceType owner, TypeUse built) {
    String plain = TypeUses.simpleName(built.name()) + "Builder";
    return new LombokBuilder(
        owner,
        built,
        Annotations.text(annotation, "builderClassName").orElse(plain),
        Annotations.text(annotation, "builderMethodName").orElse("builder"),
        Annotations.text(annotation, "buildMethodName").orElse("build"),
        Annotations.isTrue(annotation, "toBuilder"));
  }

  /** Returns the builder of that name that is generated into a class, null if there is none. */
  static @Nullable LombokBuilder find(SourceType owner, String simpleName) {
    if (!simpleName.endsWith("Builder")) {
      return null;
    }
    return owner.builders().stream()
        .filter(builder -> builder.simpleName.equals(simpleName))
        .findFirst()
        .orElse(null);
  }

  static @Nullable String typeNamed(SourceType owner, String simpleName) {
    LombokBuilder builder = find(owner, simpleName);
    return builder == null ? null : builder.name();
  }

  /** Returns the methods that the owner gets. */
  Stream<MethodModel> methodsOfOwner() {
    TypeUse self = TypeUse.of(name());
    Stream<MethodModel> factories =
        Stream.of(MethodModel.generatedStatic(factory, List.of(), self));
    return hasToBuilder
        ? Stream.concat(factories, Stream.of(MethodModel.generated("toBuilder", List.of(), self)))
        : factories;
  }

  @Override
  public String name() {
    return owner.name() + "." + simpleName;
  }

  @Override
  public boolean isComplete() {
    return false;
  }

  @Override
  public boolean isInterface() {
    return false;
  }

  @Override
  public List<TypeParameter> parameters() {
    return List.of();
  }

  @Override
  public List<TypeUse> supertypes() {
    return List.of();
  }

  @Override
  public @Nullable FieldModel field(String name) {
    return null;
  }

  /** Every other method sets something and gives the builder back. */
  @Override
  public List<MethodModel> methods(String name) {
    if (OF_OBJECT.contains(name) || name.equals(MethodModel.CONSTRUCTOR)) {
      return List.of();
    }
    return List.of(
        name.equals(build)
            ? MethodModel.generated(name, List.of(), built)
            : MethodModel.generated(name, List.of(TypeUse.UNKNOWN), TypeUse.of(name())));
  }

  @Override
  public Collection<MethodModel> methods() {
    return methods(build);
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    return null;
  }
}
