package org.springframework.context.annotation;

public @interface Lazy {}
