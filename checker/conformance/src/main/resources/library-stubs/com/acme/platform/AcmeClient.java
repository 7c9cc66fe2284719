package com.acme.platform;

/** No client of the SDK, though it is named like one. */
public final class AcmeClient {
  public static AcmeClient create() {
    return new AcmeClient();
  }

  private AcmeClient() {}
}
