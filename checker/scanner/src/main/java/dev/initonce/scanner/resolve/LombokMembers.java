package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The methods that Lombok generates, as far as chains of calls go through them: accessors, builders
 * and named constructors.
 */
final class LombokMembers {

  private static final List<String> CONSTRUCTORS =
      List.of(
          "lombok.AllArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.NoArgsConstructor",
          "lombok.Data",
          "lombok.Value",
          "lombok.Builder",
          "lombok.experimental.SuperBuilder");

  private final SourceType type;
  private final List<MethodModel> methods = new ArrayList<>();
  private final boolean isFluent;

  private LombokMembers(SourceType type) {
    this.type = type;
    this.isFluent =
        find(type.syntax().annotations(), "lombok.experimental.Accessors")
            .map(annotation -> Annotations.isTrue(annotation, "fluent"))
            .orElse(false);
  }

  static List<MethodModel> of(SourceType type) {
    LombokMembers members = new LombokMembers(type);
    for (BodyDeclaration<?> member : type.syntax().members()) {
      if (member instanceof FieldDeclaration field && !field.isStatic()) {
        members.addAccessors(field);
      }
    }
    members.addNamedConstructors();
    type.builders().forEach(builder -> members.addBuilder(builder));
    members.completeBuilder();
    return members.methods;
  }

  /** Returns whether constructors are generated, so that there is no default one. */
  static boolean hasConstructor(SourceType type) {
    return CONSTRUCTORS.stream()
        .anyMatch(name -> Annotations.has(type.syntax().annotations(), name, type.scope().file()));
  }

  private Optional<AnnotationExpr> find(List<AnnotationExpr> annotations, String name) {
    return Annotations.find(annotations, name, type.scope().file());
  }

  private boolean hasAny(List<AnnotationExpr> annotations, String... names) {
    return Stream.of(names).anyMatch(name -> find(annotations, name).isPresent());
  }

  private void addAccessors(FieldDeclaration field) {
    List<AnnotationExpr> own = field.getAnnotations();
    List<AnnotationExpr> all = type.syntax().annotations();
    boolean get =
        hasAny(own, "lombok.Getter") || hasAny(all, "lombok.Getter", "lombok.Data", "lombok.Value");
    boolean set = hasAny(own, "lombok.Setter") || hasAny(all, "lombok.Setter", "lombok.Data");
    boolean with = hasAny(own, "lombok.With") || hasAny(all, "lombok.With");
    if (!get && !set && !with) {
      return;
    }
    for (VariableDeclarator variable : field.getVariables()) {
      TypeUse use = TypeResolver.resolve(variable.getType(), type.scope());
      String name = variable.getNameAsString();
      if (get) {
        methods.add(MethodModel.generated(getter(name, use), List.of(), use));
      }
      if (set) {
        String setter = isFluent ? name : "set" + capitalised(withoutIs(name, use));
        methods.add(
            MethodModel.generated(setter, List.of(use), isFluent ? type.self() : TypeUses.VOID));
      }
      if (with) {
        methods.add(MethodModel.generated("with" + capitalised(name), List.of(use), type.self()));
      }
    }
  }

  private String getter(String field, TypeUse use) {
    if (isFluent) {
      return field;
    }
    String prefix = use.equals(TypeUses.BOOLEAN) ? "is" : "get";
    return prefix + capitalised(withoutIs(field, use));
  }

  private static String withoutIs(String field, TypeUse use) {
    boolean prefixed =
        use.equals(TypeUses.BOOLEAN)
            && field.length() > 2
            && field.startsWith("is")
            && Character.isUpperCase(field.charAt(2));
    return prefixed ? field.substring(2) : field;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void addNamedConstructors() {
    long all = instanceFields().count();
    for (String constructor : CONSTRUCTORS.subList(0, 5)) {
      find(type.syntax().annotations(), constructor)
          .flatMap(
              annotation ->
                  Annotations.text(annotation, "staticConstructor")
                      .or(() -> Annotations.text(annotation, "staticName")))
          .ifPresent(
              name -> {
                for (int arity = 0; arity <= all; arity++) {
                  List<TypeUse> parameters = java.util.Collections.nCopies(arity, TypeUse.UNKNOWN);
                  methods.add(MethodModel.generatedStatic(name, parameters, type.self()));
                }
              });
    }
  }

  private void addBuilder(LombokBuilder builder) {
    builder.methodsOfOwner().forEach(methods::add);
  }

  /** A builder class that is written in part gets the rest of its methods. */
  private void completeBuilder() {
    SourceType owner = type.enclosing();
    LombokBuilder builder =
        owner == null ? null : LombokBuilder.find(owner, TypeUses.simpleName(type.name()));
    if (owner == null || builder == null) {
      return;
    }
    methods.addAll(builder.methods());
    new LombokMembers(owner)
        .instanceFields()
        .forEach(name -> methods.addAll(builder.methods(name)));
  }

  private Stream<String> instanceFields() {
    return type.syntax().members().stream()
        .filter(member -> member instanceof FieldDeclaration field && !field.isStatic())
        .flatMap(member -> member.asFieldDeclaration().getVariables().stream())
        .map(VariableDeclarator::getNameAsString);
  }
}
