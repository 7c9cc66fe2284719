package com.acme.platform;

import dev.initonce.provider.BuildsResource;

/** Makes what is expensive. */
public interface LedgerFactory {
  @BuildsResource
  Ledger open(String name, int[] pages);

  Ledger kept(String name);
}
