package io.quarkus.test;

public @interface Mock {}
