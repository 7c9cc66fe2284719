package io.quarkus.funqy;

public @interface Funq {
  String value() default "";
}
