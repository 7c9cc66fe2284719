package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one step does. */
public sealed interface Operation {

  /**
   * A call.
   *
   * @param receiver null for static calls, and for {@code Type::method}, static or unbound
   * @param arguments what is passed; for a method reference the parameters of the function
   * @param isReference whether it stands for a method reference
   */
  record Call(
      MethodRef method,
      @Nullable Value receiver,
      List<Value> arguments,
      TypeUse type,
      boolean viaSuper,
      boolean isReference)
      implements Operation {}

  /** An instantiation. */
  record Make(
      TypeUse type, String className, @Nullable List<TypeUse> parameters, List<Value> arguments)
      implements Operation {}

  /** Field initialisers and instance blocks, where a constructor runs them. */
  record Initialize(String className) implements Operation {}

  /** A store into a field; the receiver is null for static fields. */
  record SetField(@Nullable Value receiver, String owner, String name, Value value)
      implements Operation {}

  /** An assignment to a local variable. */
  record SetLocal(Local local, Value value) implements Operation {}

  /** A return from the body. */
  record Return(Value value) implements Operation {}

  /** The creation of a lambda or method reference. */
  record MakeFunction(Body body, TypeUse type) implements Operation {}

  /** The implied close of a try-with-resources. */
  record Close(Value resource) implements Operation {}
}
