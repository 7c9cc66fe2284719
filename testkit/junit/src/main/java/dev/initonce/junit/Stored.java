package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database in a context's store, closed with it. Jupiter before 5.13 closes only what is a {@code
 * CloseableResource}, later ones what is {@code AutoCloseable}.
 */
@SuppressWarnings("deprecation")
record Stored(LocalDatabase database)
    implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  @Override
  public void close() {
    database.close();
  }

  /** The lease on the web server that all databases behind HTTP share. */
  record Server(LocalDatabase.Lease lease)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    public void close() {
      lease.close();
    }
  }
}
