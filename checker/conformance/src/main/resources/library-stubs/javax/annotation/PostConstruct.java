package javax.annotation;

public @interface PostConstruct {}
