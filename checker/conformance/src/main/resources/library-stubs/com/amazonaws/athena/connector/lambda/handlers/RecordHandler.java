package com.amazonaws.athena.connector.lambda.handlers;

import com.amazonaws.athena.connector.lambda.QueryStatusChecker;
import com.amazonaws.athena.connector.lambda.data.BlockSpiller;
import com.amazonaws.athena.connector.lambda.records.ReadRecordsRequest;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;

public abstract class RecordHandler implements RequestStreamHandler {
  public RecordHandler(String sourceType) {}

  @Override
  public final native void handleRequest(InputStream input, OutputStream output, Context context);

  protected abstract void readWithConstraint(
      BlockSpiller spiller, ReadRecordsRequest request, QueryStatusChecker checker)
      throws Exception;
}
