package dev.initonce.lambda.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@code LocalLambda} parameter of a test: a function that is started for the test and ended with
 * it. On a parameter of a {@code @BeforeAll} method or of a constructor it lives as long as the
 * class, or as the test instance.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@ExtendWith(OnLambdaResolver.class)
public @interface OnLambda {
  /** The handler class. */
  Class<?> value();

  /** The function's memory in megabytes. */
  int memoryMegabytes() default 512;

  /** How long an invocation may take, in seconds. */
  int timeoutSeconds() default 30;

  /** Environment variables, each {@code NAME=value}. */
  String[] environment() default {};

  /** Whether to go through the phases of SnapStart. */
  boolean snapStart() default false;
}
