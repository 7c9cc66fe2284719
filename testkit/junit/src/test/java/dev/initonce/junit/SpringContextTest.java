package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans of the guide, in contexts as Spring Boot makes them. */
final class SpringContextTest {

  record CollectionService(TableProvider tables) {}

  @Configuration
  static class Production {
    @Bean
    DynamoDbClient client() {
      return DynamoDbClient.builder()
          .region(Region.EU_CENTRAL_1)
          .endpointOverride(URI.create("http://127.0.0.1:1"))
          .build();
    }

    @Bean
    TableProvider tables(DynamoDbClient client) {
      return TableProvider.builder().client(client).build();
    }

    @Bean
    CollectionService service(TableProvider tables) {
      return new CollectionService(tables);
    }
  }

  @Configuration
  static class LocalTables {
    @Bean
    LocalDatabase database() {
      return LocalDatabase.embedded();
    }

    @Bean
    @Primary
    TableProvider localTables(LocalDatabase database) {
      return database.tables();
    }
  }

  @Test
  void providerIsABeanOverTheClientOfTheContext() {
    try (AnnotationConfigApplicationContext context = context(Production.class)) {
      assertThat(context.getBean(CollectionService.class).tables().client())
          .isSameAs(context.getBean(DynamoDbClient.class));
    }
  }

  @Test
  void localTablesTakeItsPlaceAndEndWithTheContext() {
    LocalDatabase database;
    try (AnnotationConfigApplicationContext context =
        context(Production.class, LocalTables.class)) {
      database = context.getBean(LocalDatabase.class);
      TableProvider tables = context.getBean(CollectionService.class).tables();
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

      assertThat(database.tables().table(COLLECTION).scan().items()).hasSize(1);
    }
    assertThatThrownBy(() -> database.client().listTables());
  }

  private static AnnotationConfigApplicationContext context(Class<?>... configurations) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    // As in Spring Boot: two beans of one name are a mistake.
    context.setAllowBeanDefinitionOverriding(false);
    context.register(configurations);
    context.refresh();
    return context;
  }
}
