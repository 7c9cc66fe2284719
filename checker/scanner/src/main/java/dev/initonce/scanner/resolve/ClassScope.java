package dev.initonce.scanner.resolve;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.TypeSystem;
import org.jspecify.annotations.Nullable;

/** The body of a class: its fields and member types, inherited ones included. */
public final class ClassScope extends Scope {

  private final SourceType type;
  private final TypeSystem types;

  ClassScope(Scope outer, SourceType type, TypeSystem types) {
    super(outer);
    this.type = type;
    this.types = types;
  }

  /** Returns the class. */
  public SourceType type() {
    return type;
  }

  @Override
  @Nullable TypeUse declaredType(String name) {
    String member = types.members().memberType(type.name(), name);
    return member == null ? null : TypeUse.of(member);
  }

  @Override
  @Nullable Variable declaredVariable(String name) {
    FieldModel field = types.members().field(type.self(), name);
    return field == null ? null : new Variable.OfClass(type, field);
  }
}
