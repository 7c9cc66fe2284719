package com.amazonaws.athena.connector.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;

public class CompositeHandler implements RequestStreamHandler {
  public CompositeHandler(MetadataHandler metadata, RecordHandler records) {}

  @Override
  public final native void handleRequest(InputStream input, OutputStream output, Context context);
}
