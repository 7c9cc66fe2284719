package web.jaxrs;

import com.amazonaws.serverless.proxy.jersey.JerseyLambdaContainerHandler;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class ApiHandler implements RequestStreamHandler {
  private final JerseyLambdaContainerHandler<Object, Object> jersey =
      JerseyLambdaContainerHandler.getAwsProxyHandler(new CatsResource());

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    jersey.proxyStream(in, out, context);
  }
}
