package com.amazonaws.encryptionsdk.kmssdkv2;

public class KmsMasterKeyProvider {
  public static native Builder builder();

  public static class Builder {
    public native KmsMasterKeyProvider buildStrict(String... keyIds);

    public native KmsMasterKeyProvider buildDiscovery();
  }
}
