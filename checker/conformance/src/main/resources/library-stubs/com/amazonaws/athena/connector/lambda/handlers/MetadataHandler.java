package com.amazonaws.athena.connector.lambda.handlers;

import com.amazonaws.athena.connector.lambda.QueryStatusChecker;
import com.amazonaws.athena.connector.lambda.data.BlockAllocator;
import com.amazonaws.athena.connector.lambda.data.BlockWriter;
import com.amazonaws.athena.connector.lambda.metadata.GetSplitsRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetSplitsResponse;
import com.amazonaws.athena.connector.lambda.metadata.GetTableLayoutRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetTableRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetTableResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;

public abstract class MetadataHandler implements RequestStreamHandler {
  public MetadataHandler(String sourceType) {}

  @Override
  public final native void handleRequest(InputStream input, OutputStream output, Context context);

  public abstract GetTableResponse doGetTable(BlockAllocator allocator, GetTableRequest request)
      throws Exception;

  public abstract void getPartitions(
      BlockWriter writer, GetTableLayoutRequest request, QueryStatusChecker checker)
      throws Exception;

  public abstract GetSplitsResponse doGetSplits(BlockAllocator allocator, GetSplitsRequest request)
      throws Exception;
}
