package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeParameter;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members that a declaration gives its class: written, added by the compiler or by Lombok. */
record SourceMembers(Map<String, FieldModel> fields, Map<String, List<MethodModel>> methods) {

  static SourceMembers of(SourceType type) {
    SourceMembers members = new SourceMembers(new LinkedHashMap<>(), new LinkedHashMap<>());
    members.addConstants(type);
    for (BodyDeclaration<?> member : type.syntax().members()) {
      if (member instanceof FieldDeclaration field) {
        members.add(field, type);
      } else if (member instanceof CallableDeclaration<?> callable) {
        members.add(model(callable, type));
      } else if (member instanceof CompactConstructorDeclaration) {
        members.add(constructor(componentTypes(type), true));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        TypeUse result = TypeResolver.resolve(element.getType(), type.scope());
        members.add(MethodModel.generated(element.getNameAsString(), List.of(), result));
      }
    }
    members.addImplied(type);
    GeneratedMembers.of(type).forEach(members::addUnlessWritten);
    return members;
  }

  private void addConstants(SourceType type) {
    for (EnumConstantDeclaration constant : type.syntax().constants()) {
      String name = constant.getNameAsString();
      fields.put(name, new FieldModel(name, type.self(), true));
    }
  }

  private void add(FieldDeclaration field, SourceType type) {
    boolean isStatic = field.isStatic() || type.isInterface();
    for (VariableDeclarator variable : field.getVariables()) {
      String name = variable.getNameAsString();
      TypeUse use = TypeResolver.resolve(variable.getType(), type.scope());
      fields.putIfAbsent(name, new FieldModel(name, use, isStatic));
    }
  }

  private void addImplied(SourceType type) {
    if (type.syntax().kind() == Kind.ENUM) {
      add(MethodModel.generatedStatic("values", List.of(), TypeUses.array(type.self())));
      add(MethodModel.generatedStatic("valueOf", List.of(TypeUses.STRING), type.self()));
    }
    if (type.syntax().kind() == Kind.RECORD) {
      for (Parameter component : type.syntax().components()) {
        String name = component.getNameAsString();
        TypeUse use = TypeResolver.resolve(component.getType(), type.scope());
        fields.putIfAbsent(name, new FieldModel(name, use, false));
        addUnlessWritten(MethodModel.generated(name, List.of(), use));
      }
      addUnlessWritten(constructor(componentTypes(type), true));
    } else if (!methods.containsKey(MethodModel.CONSTRUCTOR)
        && type.lombok().constructors().isEmpty()) {
      add(constructor(List.of(), true));
    }
  }

  private void add(MethodModel method) {
    methods.computeIfAbsent(method.name(), key -> new ArrayList<>()).add(method);
  }

  private void addUnlessWritten(MethodModel method) {
    boolean written =
        methods.getOrDefault(method.name(), List.of()).stream()
            .anyMatch(other -> other.parameters().size() == method.parameters().size());
    if (!written) {
      add(method);
    }
  }

  private static MethodModel constructor(List<TypeUse> parameters, boolean isExact) {
    return new MethodModel(
        MethodModel.CONSTRUCTOR,
        false,
        false,
        false,
        isExact,
        List.of(),
        parameters,
        TypeUses.VOID);
  }

  private static List<TypeUse> componentTypes(SourceType type) {
    return type.syntax().components().stream()
        .map(component -> parameterType(component, type.scope()))
        .toList();
  }

  static MethodModel model(CallableDeclaration<?> callable, SourceType type) {
    TypeParameterScope scope = new TypeParameterScope(type.scope(), callable.getTypeParameters());
    List<TypeParameter> typeParameters = scope.parameters();
    NodeList<Parameter> parameters = callable.getParameters();
    MethodDeclaration method = callable.toMethodDeclaration().orElse(null);
    boolean isAbstract =
        method != null
            && method.getBody().isEmpty()
            && !method.isStatic()
            && (type.isInterface() || method.isAbstract());
    return new MethodModel(
        method == null ? MethodModel.CONSTRUCTOR : method.getNameAsString(),
        callable.hasModifier(Modifier.Keyword.STATIC),
        isAbstract,
        parameters.stream().anyMatch(Parameter::isVarArgs),
        type.isComplete(),
        typeParameters,
        parameters.stream().map(parameter -> parameterType(parameter, scope)).toList(),
        method == null ? TypeUses.VOID : TypeResolver.resolve(method.getType(), scope));
  }

  static TypeUse parameterType(Parameter parameter, Scope scope) {
    TypeUse written = TypeResolver.resolve(parameter.getType(), scope);
    return parameter.isVarArgs() ? TypeUses.array(written) : written;
  }
}
