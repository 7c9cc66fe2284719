// CASE resources/builds-resource-without-a-body: a method in view without a body builds what its @BuildsResource says.
// ROW R: what is annotated with @BuildsResource, its body out of view
package builds.declared;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.provider.BuildsResource;
import software.amazon.awssdk.services.s3.S3Client;

public class Factories implements RequestHandler<String, Integer> {
  private static final Session SHARED = Native.open("static");

  private final Session own = Native.open("own");
  private final Clients clients;

  public Factories(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    int rows = Native.open(name).rows(); // FINDING ClientBuiltPerInvocation of Session
    for (String part : name.split(",")) {
      rows += clients.s3(part).listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation of S3Client per record
    }
    return rows + clients.kept().rows() + SHARED.rows() + own.rows();
  }

  interface Session {
    int rows();
  }

  static final class Native {
    @BuildsResource
    static native Session open(String name);
  }

  interface Clients {
    @BuildsResource
    S3Client s3(String region);

    Session kept();
  }
}
