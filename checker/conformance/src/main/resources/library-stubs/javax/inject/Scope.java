package javax.inject;

public @interface Scope {}
