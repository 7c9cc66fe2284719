package com.amazonaws.serverless.proxy.spring;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class SpringBootLambdaContainerHandler<Q, R> {
  public static native SpringBootLambdaContainerHandler<Object, Object> getAwsProxyHandler(
      Class<?> application);

  public native void proxyStream(InputStream in, OutputStream out, Context context)
      throws IOException;
}
