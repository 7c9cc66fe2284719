package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of the platform with the methods that newer releases add.
 *
 * @param real the class as this platform has it
 * @param newer the outline with the newer methods
 */
record ExtendedType(TypeModel real, TypeModel newer) implements TypeModel {

  @Override
  public String name() {
    return real.name();
  }

  @Override
  public boolean isComplete() {
    return real.isComplete();
  }

  @Override
  public boolean isInterface() {
    return real.isInterface();
  }

  @Override
  public List<TypeParameter> parameters() {
    return real.parameters();
  }

  @Override
  public List<TypeUse> supertypes() {
    return real.supertypes();
  }

  @Override
  public @Nullable FieldModel field(String name) {
    return real.field(name);
  }

  @Override
  public List<MethodModel> methods(String name) {
    List<MethodModel> methods = real.methods(name);
    return methods.isEmpty() ? newer.methods(name) : methods;
  }

  @Override
  public Collection<MethodModel> methods() {
    return real.methods();
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    return real.memberType(simpleName);
  }
}
