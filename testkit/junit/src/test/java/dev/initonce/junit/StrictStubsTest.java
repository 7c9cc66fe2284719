package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/** Stubs of mocked tables that the code under test does not meet. */
final class StrictStubsTest {
  private static final Key KEY = Key.builder().partitionValue("ann").sortValue("1").build();
  private static final Key OTHER = Key.builder().partitionValue("bob").sortValue("2").build();
  private static final Item FIRST = Item.of("ann", "1", "first");

  @Test
  void stubThatWasNotUsedFailsTheTest() {
    assertThat(Run.failures(Run.of(UnusedStub.class)))
        .singleElement()
        .asString()
        .contains(
            "The test did not use these stubs. Remove them, or ask for @MockTables(lenient = true):",
            "getItem(",
            "StrictStubsTest.java:");
  }

  static class UnusedStub {
    @Test
    void strict(@MockTables TableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY)).thenReturn(FIRST);
    }

    @Test
    void lenient(@MockTables(lenient = true) TableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY)).thenReturn(FIRST);
    }
  }

  @Test
  void callWithOtherArgumentsIsShownBesideTheStub() {
    assertThat(Run.failures(Run.of(OtherArguments.class)))
        .singleElement()
        .asString()
        .containsSubsequence(
            "The test did not use these stubs.",
            "getItem(",
            "ann",
            "StrictStubsTest.java:",
            "and the code called",
            "getItem(",
            "bob",
            "StrictStubsTest.java:");
  }

  static class OtherArguments {
    @Test
    void test(@MockTables TableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY)).thenReturn(FIRST);

      assertThat(tables.table(COLLECTION).getItem(get -> get.key(OTHER))).isNull();
    }
  }

  @Test
  void testThatFailsAnywayCarriesTheHint() {
    assertThat(Run.throwables(Run.of(FailsAnyway.class)))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.getSuppressed())
                    .singleElement()
                    .asString()
                    .contains("The test did not use these stubs.", "and the code called", "bob"));
  }

  static class FailsAnyway {
    @Test
    void test(@MockTables TableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY)).thenReturn(FIRST);

      assertThat(tables.table(COLLECTION).getItem(OTHER)).isEqualTo(FIRST);
    }
  }
}
