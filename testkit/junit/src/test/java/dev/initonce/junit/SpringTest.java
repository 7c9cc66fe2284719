package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Beside Spring, whose extension claims constructor parameters of every type when asked to. */
@SpringJUnitConfig(SpringTest.Beans.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DynamoDbTest(injectByType = false)
final class SpringTest {

  @Configuration
  static class Beans {
    @Bean
    LocalDatabase database() {
      return LocalDatabase.embedded();
    }

    @Bean
    TableProvider tables(LocalDatabase database) {
      return database.tables();
    }
  }

  private final TableProvider bean;
  @LocalDynamoDb private @Nullable TableProvider field;

  SpringTest(TableProvider bean) {
    this.bean = bean;
  }

  @Test
  void constructorAndAutowiredParametersAreSprings(@Autowired TableProvider tables) {
    tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

    assertThat(tables).isSameAs(bean).isNotSameAs(field);
    assertThat(bean.table(COLLECTION).scan().items()).hasSize(1);
  }

  @Test
  void qualifiedParametersAndFieldsAreOfTheTest(@LocalDynamoDb TableProvider tables) {
    assertThat(tables).isSameAs(field).isNotSameAs(bean);
    assertThat(tables.table(COLLECTION).scan().items()).isEmpty();
  }

  @Test
  void bothClaimABareTypeUnlessToldOtherwise() {
    assertThat(Run.failures(Run.of(Competing.class)))
        .singleElement()
        .asString()
        .contains("multiple competing ParameterResolvers", "SpringExtension", "DynamoDbExtension");
  }

  @SpringJUnitConfig(Beans.class)
  @TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
  @DynamoDbTest
  static final class Competing {
    Competing(TableProvider tables) {
      assertThat(tables).isNotNull();
    }

    @Test
    void test() {}
  }
}
