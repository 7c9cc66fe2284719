package dagger;

public @interface Provides {}
