package dev.initonce.sample.after;

import dev.initonce.provider.TableProvider;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Connects anew when SnapStart restores a snapshot: the connections in it ended long ago, and
 * without this the first caller would wait for new ones.
 */
final class RestoreHook implements Resource {
  private final TableProvider tables;

  private RestoreHook(TableProvider tables) {
    this.tables = tables;
  }

  /** The caller must keep the hook: its registry holds it weakly. */
  static RestoreHook register(TableProvider tables) {
    RestoreHook hook = new RestoreHook(tables);
    Core.getGlobalContext().register(hook);
    return hook;
  }

  /** Nothing to do: the handler's constructor has warmed everything up already. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {}

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    tables.warmUp(Tables.COLLECTION);
  }
}
