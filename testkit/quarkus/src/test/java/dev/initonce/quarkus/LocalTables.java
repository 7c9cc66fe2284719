package dev.initonce.quarkus;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import io.quarkus.test.Mock;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@Mock
@ApplicationScoped
class LocalTables {
  private final LocalDatabase database = LocalDatabase.embedded();

  @Produces
  @Mock
  @ApplicationScoped
  TableProvider tables() {
    return database.tables();
  }

  @PreDestroy
  void close() {
    database.close();
  }
}
