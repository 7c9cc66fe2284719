// CASE kept/routes-never-served: what the functions of routes build is built by requests, and none comes by way of this handler.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package neverserved;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.javalin.Javalin;
import software.amazon.awssdk.services.s3.S3Client;

public class SetUp implements RequestHandler<String, String> {
  private static final Javalin APP =
      Javalin.create()
          .get("/", ctx -> ctx.result(S3Client.create().listBuckets().toString()))
          .before("/", ctx -> ctx.result(S3Client.create().listBuckets().toString()));

  @Override
  public String handleRequest(String name, Context context) {
    return name.strip();
  }
}
