package web.lambda;

import com.amazonaws.serverless.proxy.spring.SpringBootLambdaContainerHandler;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.boot.autoconfigure.SpringBootApplication;

public class StreamLambdaHandler implements RequestStreamHandler {
  @SpringBootApplication
  static class Application {}

  private static final SpringBootLambdaContainerHandler<Object, Object> HANDLER =
      SpringBootLambdaContainerHandler.getAwsProxyHandler(Application.class);

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    HANDLER.proxyStream(in, out, context);
  }
}
