package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Sends the clients that code under test builds by itself to the test's local database, by way of
 * the SDK's system properties. It needs {@link Backend#HTTP} or {@link Backend#ENDPOINT}.
 * Definitions and tables that the test class knows are there before the test begins, since such
 * code asks no provider for them.
 *
 * <p>The properties are set before each test and put back after it. They are the whole JVM's: tests
 * with this annotation run one at a time, and other tests with a lock on the system properties wait
 * for them. A test with no such lock that builds clients of its own in parallel would be redirected
 * too.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RedirectExtension.class)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ_WRITE)
public @interface RedirectsClients {}
