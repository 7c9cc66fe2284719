package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test whose method builds a client of the AWS SDK. What is built before the method, by the
 * constructor and {@code @BeforeEach}, does not count: make the handler, and its first invocation,
 * there.
 *
 * <p>Tests may run in parallel: a build counts for the test on whose threads it happens. For a
 * whole series of invocations see {@link dev.initonce.junit.builds.ClientBuilds}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BuildsNoClientsExtension.class)
public @interface BuildsNoClients {

  /**
   * Whether table schemas, HTTP clients and clients of SDK 1 count too. Needs Byte Buddy, which
   * Mockito brings.
   */
  boolean deep() default false;
}
