package lombok;

public @interface Getter {
  boolean lazy() default false;
}
