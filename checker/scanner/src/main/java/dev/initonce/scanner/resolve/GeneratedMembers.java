package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.initonce.analysis.lombok.GeneratedMethod;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The methods that Lombok generates into a class, with their types. */
final class GeneratedMembers {

  private final SourceType type;

  private GeneratedMembers(SourceType type) {
    this.type = type;
  }

  static List<MethodModel> of(SourceType type) {
    GeneratedMembers members = new GeneratedMembers(type);
    List<MethodModel> methods =
        new ArrayList<>(
            type.lombok().methods().stream()
                .filter(method -> !method.name().equals(MethodModel.CONSTRUCTOR))
                .map(members::model)
                .toList());
    methods.addAll(members.ofBuilder());
    return methods;
  }

  private MethodModel model(GeneratedMethod method) {
    List<TypeUse> parameters = method.parameters().stream().map(this::typeOf).toList();
    TypeUse result =
        switch (method.role()) {
          case GETTER, LAZY_GETTER -> typeOf(method.subject());
          case SETTER, CONSTRUCTOR, CONSTRUCTOR_FROM_BUILDER -> TypeUses.VOID;
          case CHAINED_SETTER, WITH, FACTORY -> type.self();
          case BUILDER, TO_BUILDER -> TypeUse.of(type.name() + "." + method.subject());
        };
    return method.isStatic()
        ? MethodModel.generatedStatic(method.name(), parameters, result)
        : MethodModel.generated(method.name(), parameters, result);
  }

  /** A builder class that is written in part gets the rest of its methods. */
  private List<MethodModel> ofBuilder() {
    SourceType owner = type.enclosing();
    LombokBuilder builder =
        owner == null ? null : LombokBuilder.find(owner, TypeUses.simpleName(type.name()));
    return builder == null ? List.of() : builder.allMethods().toList();
  }

  private TypeUse typeOf(Variable variable) {
    return typeOf(variable.name());
  }

  private TypeUse typeOf(String field) {
    return Stream.concat(
            type.syntax().components().stream()
                .filter(component -> component.getNameAsString().equals(field))
                .map(component -> SourceMembers.parameterType(component, type.scope())),
            variables()
                .filter(variable -> variable.getNameAsString().equals(field))
                .map(variable -> TypeResolver.resolve(variable.getType(), type.scope())))
        .findFirst()
        .orElse(TypeUse.UNKNOWN);
  }

  private Stream<VariableDeclarator> variables() {
    return type.syntax().members().stream()
        .filter(FieldDeclaration.class::isInstance)
        .flatMap(member -> member.asFieldDeclaration().getVariables().stream());
  }
}
