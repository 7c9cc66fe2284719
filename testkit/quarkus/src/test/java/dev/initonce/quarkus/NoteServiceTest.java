package dev.initonce.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoteServiceTest {
  @Inject NoteService service;
  @Inject TableProvider tables;

  @Test
  void serviceReachesTheLocalDatabase() {
    service.keep("1", "first");

    assertThat(service.find("1")).contains("first");
    assertThat(service.find("2")).isEmpty();
  }

  @Test
  void localTablesTakeThePlaceOfTheProvider() {
    assertThat(tables.tableName(NoteService.NOTES)).isEqualTo("notes-table");
  }
}
