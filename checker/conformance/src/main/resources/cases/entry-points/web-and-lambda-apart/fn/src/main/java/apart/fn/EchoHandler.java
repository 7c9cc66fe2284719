// CASE entry-points/web-and-lambda-apart: a web module beside a module with a Lambda handler of another kind.
// ROW E: web and listeners, in a build root that also has a Lambda entry for them
// ONLY scanner: a compiler is given one module at a time
package apart.fn;

import com.amazonaws.serverless.proxy.spring.SpringBootLambdaContainerHandler;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class EchoHandler implements RequestStreamHandler {
  private static final SpringBootLambdaContainerHandler<Object, Object> HANDLER =
      SpringBootLambdaContainerHandler.getAwsProxyHandler(EchoHandler.class);

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    HANDLER.proxyStream(in, out, context);
  }
}
