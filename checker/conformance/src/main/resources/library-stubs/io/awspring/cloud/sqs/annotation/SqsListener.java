package io.awspring.cloud.sqs.annotation;

public @interface SqsListener {
  String[] value() default {};
}
