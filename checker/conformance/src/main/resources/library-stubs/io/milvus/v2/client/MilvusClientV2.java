package io.milvus.v2.client;

public class MilvusClientV2 {
  public MilvusClientV2(ConnectConfig config) {}
}
