package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Beside extensions that resolve the same types. */
final class OtherResolversTest {

  /** As the extensions of containers do: it resolves whatever it has a bean for. */
  static final class GreedyResolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TableProvider.class
          && !parameter.isAnnotated(LocalDynamoDb.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return TableProvider.builder().environment(name -> "bean").build();
    }
  }

  @Test
  void getsAlongWithAnotherResolver() {
    Run.passing(BesideAnother.class, 3);
  }

  @DynamoDbTest(injectByType = false)
  @ExtendWith(GreedyResolver.class)
  static class BesideAnother {
    @LocalDynamoDb private @Nullable TableProvider field;

    @Test
    void bareTypesAreTheOthers(TableProvider tables) {
      assertThat(tables.tableName(COLLECTION)).isEqualTo("bean");
    }

    @Test
    void qualifiedOnesAreOurs(@LocalDynamoDb TableProvider tables) {
      assertThat(tables.tableName(COLLECTION)).isEqualTo("collection-table");
    }

    @Test
    void fieldsNeverMeetAResolver() {
      assertThat(field).isNotNull();
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface FromContainer {}

  /** As Mockito's: it resolves what carries its annotation. */
  static final class QualifiedResolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.isAnnotated(FromContainer.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return TableProvider.builder().environment(name -> "bean").build();
    }
  }

  @Test
  void parameterWithAnotherAnnotationIsLeftToOthers() {
    Run.passing(BesideQualified.class, 1);
  }

  @DynamoDbTest
  @ExtendWith(QualifiedResolver.class)
  static class BesideQualified {
    @Test
    void bareTypesAreOurs(TableProvider tables, @FromContainer TableProvider other) {
      assertThat(tables.tableName(COLLECTION)).isEqualTo("collection-table");
      assertThat(other.tableName(COLLECTION)).isEqualTo("bean");
    }
  }
}
