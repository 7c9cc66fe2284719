package io.quarkus.runtime.annotations;

public @interface RegisterForReflection {}
