package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type variables of a class, method or constructor. */
public final class TypeParameterScope extends Scope {

  private final Map<String, TypeParameter> declared = new HashMap<>();
  private final Map<String, TypeUse> bounds = new HashMap<>();
  private final NodeList<TypeParameter> parameters;

  /** Opens the scope of those type variables. */
  public TypeParameterScope(Scope outer, NodeList<TypeParameter> parameters) {
    super(outer);
    this.parameters = parameters;
    parameters.forEach(parameter -> declared.put(parameter.getNameAsString(), parameter));
  }

  /** Returns the type variables in order. */
  public List<dev.initonce.scanner.type.TypeParameter> parameters() {
    return parameters.stream()
        .map(
            parameter ->
                new dev.initonce.scanner.type.TypeParameter(
                    parameter.getNameAsString(), bound(parameter)))
        .toList();
  }

  @Override
  @Nullable TypeUse declaredType(String name) {
    TypeParameter parameter = declared.get(name);
    if (parameter == null) {
      return null;
    }
    TypeUse bound = bound(parameter);
    return new TypeUse(bound.name(), bound.arguments(), name);
  }

  /** A bound may name its own variable, which while it is being resolved has no arguments. */
  private TypeUse bound(TypeParameter parameter) {
    String name = parameter.getNameAsString();
    TypeUse known = bounds.get(name);
    if (known != null) {
      return known;
    }
    bounds.put(name, TypeUses.OBJECT);
    if (!parameter.getTypeBound().isEmpty()) {
      ClassOrInterfaceType first = parameter.getTypeBound().get(0);
      bounds.put(name, knownOrObject(TypeResolver.raw(first, this)));
      bounds.put(name, knownOrObject(TypeResolver.resolve(first, this)));
    }
    return bounds.getOrDefault(name, TypeUses.OBJECT);
  }

  private static TypeUse knownOrObject(TypeUse bound) {
    return bound.isKnown() ? bound : TypeUses.OBJECT;
  }
}
