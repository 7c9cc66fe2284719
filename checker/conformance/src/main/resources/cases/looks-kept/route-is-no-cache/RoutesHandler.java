// CASE looks-kept/route-is-no-cache: a web router takes a path and a function as a cache takes a key and a loader, and runs it for each request.
// ROW Looks kept: a function that is handed to a library which runs it on each invocation; K: keyed cache, Caffeine
package routes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.javalin.Javalin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class RoutesHandler implements RequestHandler<HttpServletRequest, HttpServletResponse> {
  private final Javalin app = Javalin.create();
  private final Responses responses = new Responses();

  public RoutesHandler() {
    app.get(
        "/buckets/{name}",
        ctx ->
            ctx.result(
                S3Client.create() // FINDING ClientBuiltPerInvocation
                    .listObjectsV2(l -> l.bucket(ctx.pathParam("name")))
                    .toString()));
    app.get("/queues", Queues::list);
  }

  @Override
  public HttpServletResponse handleRequest(HttpServletRequest request, Context context) {
    HttpServletResponse response = responses.to(request);
    app.javalinServlet().service(request, response);
    return response;
  }

  static final class Queues {
    static void list(io.javalin.http.Context ctx) {
      ctx.result(SqsClient.create().listQueues().toString()); // FINDING ClientBuiltPerInvocation
    }
  }
}
