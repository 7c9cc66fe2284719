package com.amazonaws.serverless.proxy.jersey;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class JerseyLambdaContainerHandler<Q, R> {
  public static native JerseyLambdaContainerHandler<Object, Object> getAwsProxyHandler(
      Object application);

  public native void proxyStream(InputStream in, OutputStream out, Context context)
      throws IOException;
}
