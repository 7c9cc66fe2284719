package io.micronaut.http.annotation;

public @interface Post {
  String value() default "/";
}
