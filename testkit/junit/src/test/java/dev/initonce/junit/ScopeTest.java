package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

final class ScopeTest {
  private static final Set<LocalDatabase> SEEN = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  @Test
  void eachTestHasItsOwnByDefault() {
    Run.passing(PerTest.class, 2);

    assertThat(SEEN).hasSize(2);
    assertAllClosed();
  }

  @DynamoDbTest
  static class PerTest {
    @Test
    void one(LocalDatabase database) {
      SEEN.add(database);
      database.tables().prime(COLLECTION);
    }

    @Test
    void two(LocalDatabase database) {
      SEEN.add(database);
      assertThat(database.client().listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void classScopeIsSharedWithNestedClasses() {
    Run.passing(PerClass.class, 2);

    assertThat(SEEN).hasSize(1);
    assertAllClosed();
  }

  @DynamoDbTest(scope = Scope.CLASS)
  static class PerClass {
    @LocalDynamoDb private static @Nullable LocalDatabase database;

    @BeforeAll
    static void fill(TableProvider tables) {
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));
    }

    @Test
    void sees(LocalDatabase parameter) {
      assertThat(parameter).isSameAs(database);
      SEEN.add(parameter);
      assertThat(parameter.tables().table(COLLECTION).scan().items()).hasSize(1);
    }

    @Nested
    class Inside {
      @Test
      void seesToo(LocalDatabase parameter) {
        sees(parameter);
      }
    }

    @AfterAll
    static void stillOpen(TableProvider tables) {
      assertThat(tables.table(COLLECTION).scan().items()).hasSize(1);
    }
  }

  @Test
  void nestedClassMayAskForItsOwn() {
    Run.passing(NestedWithItsOwn.class, 2);

    assertThat(SEEN).hasSize(2);
    assertAllClosed();
  }

  @DynamoDbTest(scope = Scope.CLASS)
  static class NestedWithItsOwn {
    @Test
    void outer(LocalDatabase database) {
      SEEN.add(database);
    }

    @Nested
    @DynamoDbTest
    class Inside {
      @Test
      void inner(LocalDatabase database) {
        SEEN.add(database);
      }
    }
  }

  @Test
  void sharedOneServesAllClassesThatAskForTheSame() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(
            DiscoverySelectors.selectClass(SharedA.class),
            DiscoverySelectors.selectClass(SharedB.class))
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(2));

    assertThat(SEEN).hasSize(1);
    assertAllClosed();
  }

  @DynamoDbTest(scope = Scope.SHARED)
  static class SharedA {
    @Test
    void test(LocalDatabase database) {
      SEEN.add(database);
    }
  }

  @DynamoDbTest(scope = Scope.SHARED)
  static class SharedB {
    @Test
    void test(LocalDatabase database) {
      SEEN.add(database);
    }
  }

  @Test
  void databaseOfAConstructorThatFailedIsNotGivenToTheNextTest() {
    assertThat(Run.failures(Run.of(FirstConstructionFails.class)))
        .containsExactly("the first one fails");

    assertThat(SEEN).hasSize(2);
    assertAllClosed();
  }

  @DynamoDbTest
  static class FirstConstructionFails {
    private static final Set<String> MADE = new HashSet<>();

    FirstConstructionFails(LocalDatabase database) {
      database.tables().prime(COLLECTION);
      SEEN.add(database);
      if (MADE.add("first")) {
        throw new IllegalStateException("the first one fails");
      }
    }

    @Test
    void one(LocalDatabase database) {
      assertThat(database.tableNames()).hasSize(1);
    }

    @Test
    void two(LocalDatabase database) {
      assertThat(database.tableNames()).hasSize(1);
    }
  }

  @Test
  void extensionFromTheBuilder() {
    Run.passing(Registered.class, 2);

    assertThat(SEEN).hasSize(1);
    assertAllClosed();
  }

  static class Registered {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB =
        DynamoDbExtension.builder().scope(Scope.CLASS).injectOnlyWhenAnnotated().build();

    @Test
    void one(@LocalDynamoDb LocalDatabase database) {
      SEEN.add(database);
    }

    @Test
    void two(@LocalDynamoDb LocalDatabase database) {
      SEEN.add(database);
    }
  }

  private static void assertAllClosed() {
    assertThat(SEEN)
        .allSatisfy(database -> assertThatThrownBy(() -> database.client().listTables()));
  }
}
