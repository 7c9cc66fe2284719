package dev.initonce.scanner.resolve;

import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block, method body, lambda or statement that declares local variables and classes. */
public final class BlockScope extends Scope {

  private final Map<String, Local> locals = new HashMap<>();
  private final Map<String, TypeUse> classes = new HashMap<>();

  /** Opens a block inside another scope. */
  public BlockScope(Scope outer) {
    super(outer);
  }

  /** Declares a local variable. A pattern variable may hide an earlier one of its name. */
  public void declare(Local local) {
    locals.put(local.name(), local);
  }

  /** Declares a local class. */
  public void declare(String simpleName, SourceType type) {
    classes.put(simpleName, TypeUse.of(type.name()));
  }

  /** Takes over what another block declared that has ended. */
  public void adopt(BlockScope ended) {
    locals.putAll(ended.locals);
  }

  @Override
  @Nullable TypeUse declaredType(String name) {
    return classes.get(name);
  }

  @Override
  @Nullable Variable declaredVariable(String name) {
    Local local = locals.get(name);
    return local == null ? null : new Variable.OfBody(local);
  }
}
