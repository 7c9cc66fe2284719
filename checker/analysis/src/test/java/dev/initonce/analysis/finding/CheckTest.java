package dev.initonce.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  @ParameterizedTest
  @CsvSource({
    "CLIENT_BUILT, WARNING",
    "CONTAINER_STARTED, WARNING",
    "TABLE_SCHEMA_BUILT, SUGGESTION",
    "CONNECTION_OPENED, WARNING",
    "REUSABLE_OBJECT_BUILT, SUGGESTION",
    "SHARED_CLIENT_CLOSED, WARNING",
    "RACY_LAZY_CLIENT, SUGGESTION"
  })
  void weighsAsTheManualSays(Check check, Severity severity) {
    assertThat(check.severity()).isEqualTo(severity);
  }
}
