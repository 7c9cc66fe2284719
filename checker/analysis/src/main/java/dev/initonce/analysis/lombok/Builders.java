package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.GeneratedBuilder.Part;
import dev.initonce.analysis.lombok.GeneratedMethod.Role;
import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The builders that Lombok generates for a class, a constructor or a method. */
final class Builders {

  private static final String BUILDER = "lombok.Builder";
  private static final String SUPER_BUILDER = "lombok.experimental.SuperBuilder";
  private static final String SINGULAR = "lombok.Singular";

  private final LombokClass type;
  private final LombokMembers.Fields fields;

  Builders(LombokClass type, LombokMembers.Fields fields) {
    this.type = type;
    this.fields = fields;
  }

  void addTo(List<GeneratedMethod> methods, List<GeneratedBuilder> builders) {
    AnnotationUse plain = Annotations.find(type.annotations(), BUILDER);
    AnnotationUse inheriting = Annotations.find(type.annotations(), SUPER_BUILDER);
    if (plain != null) {
      GeneratedBuilder builder = builder(plain, null, false);
      add(plain, builder, true, methods, builders);
      boolean hasConstructor =
          type.hasConstructor() || type.isRecord() || Constructors.isAskedFor(type);
      if (!hasConstructor) {
        methods.add(
            new GeneratedMethod(Role.CONSTRUCTOR, Constructors.NAME, false, fields.all(), ""));
      }
    } else if (inheriting != null) {
      GeneratedBuilder builder = builder(inheriting, null, true);
      add(inheriting, builder, true, methods, builders);
      methods.add(
          new GeneratedMethod(
              Role.CONSTRUCTOR_FROM_BUILDER,
              Constructors.NAME,
              false,
              List.of(),
              builder.simpleName()));
    }
    for (Callable method : type.methods()) {
      AnnotationUse own = Annotations.find(method.annotations(), BUILDER);
      if (own != null) {
        boolean isStatic = method.isStatic() || method.isConstructor();
        add(own, builder(own, method, false), isStatic, methods, builders);
      }
    }
  }

  private void add(
      AnnotationUse annotation,
      GeneratedBuilder builder,
      boolean isStatic,
      List<GeneratedMethod> methods,
      List<GeneratedBuilder> builders) {
    builders.add(builder);
    String factory = Annotations.text(annotation, "builderMethodName", "builder");
    if (!factory.isEmpty() && !type.hasMethod(factory, 0)) {
      methods.add(
          new GeneratedMethod(Role.BUILDER, factory, isStatic, List.of(), builder.simpleName()));
    }
    if (Annotations.isTrue(annotation, "toBuilder") && !type.hasMethod("toBuilder", 0)) {
      methods.add(
          new GeneratedMethod(
              Role.TO_BUILDER, "toBuilder", false, List.of(), builder.simpleName()));
    }
  }

  private GeneratedBuilder builder(
      AnnotationUse annotation, @Nullable Callable made, boolean inherits) {
    boolean isOfMethod = made != null && !made.isConstructor();
    String built =
        made != null && isOfMethod
            ? AccessorNames.capitalized(made.resultName())
            : type.simpleName();
    String name = Annotations.text(annotation, "builderClassName", "*Builder").replace("*", built);
    String prefix = Annotations.text(annotation, "setterPrefix", "");
    List<Variable> taken = made == null ? fields.all() : made.parameters();
    return new GeneratedBuilder(
        name,
        Annotations.text(annotation, "buildMethodName", "build"),
        taken.stream().map(variable -> part(variable, prefix)).toList(),
        made,
        inherits);
  }

  private Part part(Variable variable, String prefix) {
    AnnotationUse singular = Annotations.find(variable.annotations(), SINGULAR);
    String one =
        singular == null ? null : Annotations.text(singular, "value", singular(variable.name()));
    return new Part(
        variable,
        prefixed(prefix, variable.name()),
        one == null ? null : prefixed(prefix, one),
        fields.isDefault(variable));
  }

  private static String prefixed(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + AccessorNames.capitalized(name);
  }

  /** Lombok knows more English; where it does not it asks for the word. */
  private static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    boolean isLong = plural.matches(".*(ss|x|ch|sh)es");
    return plural.substring(0, plural.length() - (isLong ? 2 : plural.endsWith("s") ? 1 : 0));
  }
}
