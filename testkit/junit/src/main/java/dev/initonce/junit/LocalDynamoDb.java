package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for something of the test's local database. A field that carries it is set before each test;
 * for a parameter it says which extension shall resolve it, where the type alone does not.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface LocalDynamoDb {

  /**
   * The logical name of the table, for a {@code DynamoDbTable} whose item type belongs to several
   * definitions.
   */
  String table() default "";
}
