package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;

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
            "getItem(Key(id=\"1\", owner=\"ann\"))",
            "StrictStubsTest.java:",
            "and the code called",
            "getItem(Key(id=\"2\", owner=\"bob\"))",
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
  void conditionsAndRequestsAreToldApart() {
    assertThat(Run.failures(Run.of(OtherConditions.class)))
        .singleElement()
        .asString()
        .containsSubsequence(
            "table 'collection' (COLLECTION_TABLE).query(owner = \"ann\" AND begins_with(id, \"1\"))",
            "and the code called",
            ".query(owner = \"bob\")",
            "index 'by-title' of table 'collection' (COLLECTION_TABLE).query(QueryEnhancedRequest(title = \"first\"))",
            "and the code called",
            ".query(QueryEnhancedRequest(title = \"second\"))")
        .doesNotContain("Conditional@", "Request@");
  }

  static class OtherConditions {
    @Test
    void test(@MockTables TableProvider tables) {
      DynamoDbTable<Item> table = tables.table(COLLECTION);
      DynamoDbIndex<Item> byTitle = table.index("by-title");
      when(table.query(QueryConditional.sortBeginsWith(KEY))).thenReturn(null);
      when(byTitle.query(titled("first"))).thenReturn(null);

      table.query(QueryConditional.keyEqualTo(k -> k.partitionValue("bob")));
      byTitle.query(titled("second"));
    }

    private static QueryEnhancedRequest titled(String title) {
      return QueryEnhancedRequest.builder()
          .queryConditional(QueryConditional.keyEqualTo(k -> k.partitionValue(title)))
          .build();
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
                    .contains(
                        "The test did not use these stubs.",
                        "and the code called",
                        "owner=\"bob\""));
  }

  static class FailsAnyway {
    @Test
    void test(@MockTables TableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY)).thenReturn(FIRST);

      assertThat(tables.table(COLLECTION).getItem(OTHER)).isEqualTo(FIRST);
    }
  }
}
