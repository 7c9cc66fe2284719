package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.catalog.Resources;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @BuildsResource} says of methods and constructors whose body is out of view. Where
 * there is a body, it is followed, and the annotation adds nothing.
 */
final class DeclaredBuilds {

  private static final ResourceRule ANY = ResourceRule.of(Check.CLIENT_BUILT).build();

  private final TypeTable types;
  private final Resources resources;
  private final Set<String> namesInView = new HashSet<>();

  DeclaredBuilds(TypeTable types, Resources resources) {
    this.types = types;
    this.resources = resources;
    for (TypeInfo type : types.all()) {
      type.methods().values().stream()
          .flatMap(List::stream)
          .filter(DeclaredBuilds::isDeclaredOnly)
          .forEach(body -> namesInView.add(body.name()));
    }
  }

  /** Returns what a call builds of a method that is declared in view without a body. */
  @Nullable Resource inView(Operation.Call call) {
    CallShape shape = CallShape.of(call);
    if (!namesInView.contains(shape.name())) {
      return null;
    }
    String owner = call.method().owner();
    List<Body> declared = types.declared(owner, shape);
    boolean builds =
        !declared.isEmpty()
            && declared.stream().allMatch(DeclaredBuilds::isDeclaredOnly)
            && !isImplementedInView(owner, shape);
    return builds ? resource(call.type(), declared.get(0).signature().returnType().name()) : null;
  }

  /** Returns what a call builds of a method that is not in view. */
  @Nullable Resource ofLibrary(Operation.Call call) {
    MethodRef method = call.method();
    boolean builds =
        types.library().buildsResource(method)
            && !isImplementedInView(method.owner(), CallShape.of(call));
    return builds ? resource(call.type(), method.owner()) : null;
  }

  /** Returns what {@code new} builds of a class that is not in view. */
  @Nullable Resource ofLibrary(Operation.Make make) {
    MethodRef constructor =
        new MethodRef(make.className(), "<init>", make.arguments().size(), make.parameters());
    return types.library().buildsResource(constructor)
        ? resource(TypeUse.of(make.className()), make.className())
        : null;
  }

  private Resource resource(TypeUse result, String otherwise) {
    String type = result.isKnown() ? result.name() : otherwise;
    ResourceRule known = resources.ruleFor(type);
    return new Resource(type, known == null ? ANY : known);
  }

  private static boolean isDeclaredOnly(Body body) {
    return body.steps().isEmpty()
        && body.signature().annotations().stream()
            .anyMatch(a -> a.name().equals(LibraryTypes.BUILDS_RESOURCE));
  }

  private boolean isImplementedInView(String owner, CallShape shape) {
    return types.subtypesOf(owner).stream()
        .flatMap(type -> types.findMethods(type.name(), shape).stream())
        .anyMatch(body -> !isDeclaredOnly(body));
  }
}
