package org.crac;

public class Core {
  public static native Context<Resource> getGlobalContext();
}
