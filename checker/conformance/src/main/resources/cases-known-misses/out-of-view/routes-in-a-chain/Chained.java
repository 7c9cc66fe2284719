// CASE out-of-view/routes-in-a-chain: a route that is set in a chain of calls while the router is built.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package misses.routes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.javalin.Javalin;
import jakarta.servlet.http.HttpServletRequest;
import software.amazon.awssdk.services.s3.S3Client;

public class Chained implements RequestHandler<HttpServletRequest, Void> {
  private final Javalin app =
      Javalin.create()
          .get("/buckets", ctx -> ctx.result(S3Client.create().listBuckets().toString())) // MISS ClientBuiltPerInvocation: the next call in the chain is taken to have run it
          .before("/", ctx -> ctx.result(""));

  @Override
  public Void handleRequest(HttpServletRequest request, Context context) {
    app.javalinServlet().service(request, null);
    return null;
  }
}
