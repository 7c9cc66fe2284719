package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Puts items into the local database before each test.
 *
 * <pre>{@code
 * @Seed("items.json")
 * @Seed(table = "collection", items = "[{\"owner\": \"ann\", \"id\": \"1\"}]")
 * }</pre>
 *
 * <p>The text is a list of items, or lists by the logical names of their tables. An item is plain
 * ({@code {"id": "1"}}) or DynamoDB JSON ({@code {"id": {"S": "1"}}}), which can also say sets and
 * binary values. What the class says comes before what the method says.
 */
@Documented
@Inherited
@Repeatable(Seed.Several.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SeedExtension.class)
public @interface Seed {

  /**
   * A resource with JSON, or with YAML if its name ends in {@code .yaml} or {@code .yml}: beside
   * the test class, or from the root of the class path if the name begins with a slash. YAML needs
   * {@code org.yaml:snakeyaml}.
   */
  String value() default "";

  /** Text in place of a resource: JSON if it begins with a bracket or a brace, else YAML. */
  String items() default "";

  /**
   * The logical name of the table, where the text does not say it and the test class knows more
   * than one.
   */
  String table() default "";

  /** Holds the annotation where it stands several times. */
  @Documented
  @Inherited
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @ExtendWith(SeedExtension.class)
  @interface Several {
    /** The annotations. */
    Seed[] value();
  }
}
