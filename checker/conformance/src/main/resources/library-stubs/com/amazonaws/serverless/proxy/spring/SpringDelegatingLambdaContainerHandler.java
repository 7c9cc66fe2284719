package com.amazonaws.serverless.proxy.spring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class SpringDelegatingLambdaContainerHandler implements RequestStreamHandler {
  public SpringDelegatingLambdaContainerHandler(Class<?>... startup) {}

  @Override
  public native void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException;
}
