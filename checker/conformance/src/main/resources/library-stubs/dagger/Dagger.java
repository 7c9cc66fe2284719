package dagger;

/** Of dagger-reflect, which makes components without generated code. */
public final class Dagger {
  private Dagger() {}

  public static native <C> C create(Class<C> component);
}
