package com.acme.platform;

import dev.initonce.provider.BuildsResource;

/** An object of a company library that is expensive to build and safe to share. */
public class Ledger {
  @BuildsResource
  public Ledger() {}

  protected Ledger(String shared) {}

  @BuildsResource
  public static Ledger dial(String address) {
    return new Ledger();
  }

  /** Gives the one that is kept: it builds nothing. */
  public static Ledger dial() {
    return new Ledger("kept");
  }

  public int rows() {
    return 1;
  }
}
