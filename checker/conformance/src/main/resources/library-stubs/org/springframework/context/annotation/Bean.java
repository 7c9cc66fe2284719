package org.springframework.context.annotation;

public @interface Bean {
  String[] name() default {};
}
