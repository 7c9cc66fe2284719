package org.aspectj.lang.annotation;

public @interface Aspect {}
