package dev.initonce.provider;

import software.amazon.awssdk.regions.Region;

public final class TableProviderBuilder {
  public native TableProviderBuilder region(Region region);

  public native TableProvider build();
}
