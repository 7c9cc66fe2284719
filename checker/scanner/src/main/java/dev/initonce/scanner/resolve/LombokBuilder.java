package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.initonce.analysis.lombok.GeneratedBuilder;
import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A builder that Lombok generates.
 *
 * @param owner the class that it is a member of
 * @param builder what is generated
 */
record LombokBuilder(SourceType owner, GeneratedBuilder builder) implements TypeModel {

  private static final Set<String> OF_OBJECT =
      Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Returns the builder of that name that is generated into a class, null if there is none. */
  static @Nullable LombokBuilder find(SourceType owner, String simpleName) {
    return owner.lombok().builders().stream()
        .filter(builder -> builder.simpleName().equals(simpleName))
        .map(builder -> new LombokBuilder(owner, builder))
        .findFirst()
        .orElse(null);
  }

  static @Nullable String typeNamed(SourceType owner, String simpleName) {
    LombokBuilder builder = find(owner, simpleName);
    return builder == null ? null : builder.name();
  }

  /** Returns its methods, those that set something too. */
  Stream<MethodModel> allMethods() {
    return Stream.concat(
        methods().stream(),
        builder.parts().stream()
            .flatMap(part -> Stream.of(part.setter(), part.adder()))
            .flatMap(Stream::ofNullable)
            .map(this::setter));
  }

  private MethodModel setter(String name) {
    return MethodModel.generated(name, List.of(TypeUse.UNKNOWN), TypeUse.of(name()));
  }

  private TypeUse built() {
    Callable made = builder.made();
    if (made == null || made.name().equals(MethodModel.CONSTRUCTOR)) {
      return owner.self();
    }
    return owner.syntax().members().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(method -> method.getNameAsString().equals(made.name()))
        .filter(method -> method.getParameters().size() == made.parameters().size())
        .map(method -> TypeResolver.resolve(method.getType(), owner.scope()))
        .findFirst()
        .orElse(TypeUse.UNKNOWN);
  }

  @Override
  public String name() {
    return owner.name() + "." + builder.simpleName();
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

  /** Every other method sets something and gives the builder back: that of a superclass, too. */
  @Override
  public List<MethodModel> methods(String name) {
    if (OF_OBJECT.contains(name) || name.equals(MethodModel.CONSTRUCTOR)) {
      return List.of();
    }
    return List.of(
        name.equals(builder.build())
            ? MethodModel.generated(name, List.of(), built())
            : setter(name));
  }

  @Override
  public Collection<MethodModel> methods() {
    return methods(builder.build());
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    return null;
  }
}
