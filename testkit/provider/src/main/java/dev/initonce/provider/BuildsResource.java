package dev.initonce.provider;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that every call of the method or constructor builds something that is expensive to build and
 * safe to share, such as a client.
 *
 * <p>The checker follows factories whose body it can see. For a factory that comes from a library,
 * whose body is out of view, this annotation says what the body would have said. A method that
 * returns a kept object must not carry it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface BuildsResource {}
