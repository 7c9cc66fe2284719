package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;

/**
 * Gives tests DynamoDB on this machine.
 *
 * <pre>{@code
 * @DynamoDbTest
 * class CollectionRepositoryTest {
 *   @Test
 *   void findsWhatWasSaved(TableProvider tables) {
 *     var repository = new CollectionRepository(tables);
 *     repository.save(new Item("1", "first"));
 *     assertThat(repository.find("1")).isPresent();
 *   }
 * }
 * }</pre>
 *
 * <p>Parameters of tests, life cycle methods and constructors may have the types that {@link
 * DynamoDbExtension} lists; fields of those types are set where they carry {@link LocalDynamoDb}.
 * Subclasses and nested classes take the annotation over, or carry their own.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({DynamoDbExtension.class, OwnClientHint.class})
public @interface DynamoDbTest {

  /** What stands behind the database. */
  Backend backend() default Backend.EMBEDDED;

  /**
   * Where {@link Backend#ENDPOINT} is, {@code http://localhost:8000} say. Left empty, the JUnit
   * configuration parameter or system property {@value #ENDPOINT_PARAMETER} says it.
   */
  String endpoint() default "";

  /** The configuration parameter that names the endpoint where the annotation does not. */
  String ENDPOINT_PARAMETER = "initonce.dynamodb.endpoint";

  /** How long the database lives. */
  Scope scope() default Scope.TEST;

  /**
   * Classes whose static fields of type {@link dev.initonce.provider.TableDefinition} or {@link
   * dev.initonce.junit.local.LocalTable} say which tables there are. Needed for {@code
   * DynamoDbTable} parameters and for tables with a stream, a time to live or no definition; a
   * table that a provider is asked for is made without it. The test class and those around it are
   * always looked at.
   */
  Class<?>[] tables() default {};

  /**
   * The extensions of the enhanced clients, in this order and in place of the SDK's default ones
   * (versioned records and atomic counters): those that the application hands to its provider. Each
   * is made by its public static {@code create()} or {@code builder()}, or its constructor, without
   * arguments; {@link DynamoDbExtensionBuilder#extensions} takes others. Left empty, the default
   * ones.
   */
  Class<? extends DynamoDbEnhancedClientExtension>[] extensions() default {};

  /**
   * Whether a parameter is resolved for its type alone. Switch it off where another extension
   * resolves these types too, and ask with {@link LocalDynamoDb}.
   */
  boolean injectByType() default true;

  /** What happens where DynamoDB Local is not on the class path. */
  WhenMissing whenMissing() default WhenMissing.FAIL;
}
