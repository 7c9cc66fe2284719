package com.amazonaws.regions;

public enum Regions {
  US_EAST_1,
  US_WEST_2,
  EU_WEST_1,
  EU_CENTRAL_1,
  AP_SOUTH_1;

  public static native Regions fromName(String name);

  public native String getName();
}
