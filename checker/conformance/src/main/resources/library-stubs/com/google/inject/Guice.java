package com.google.inject;

public final class Guice {
  public static native Injector createInjector(Module... modules);
}
