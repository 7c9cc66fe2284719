// CASE entry-points/library-base-handler: the method that a library's base handler leaves to its subclasses is an entry point, though it is not public.
// ROW E: POJO handlers, a method with the Lambda context that implements one of a class out of view
// ONLY scanner: the library is not on the compiler's class path
package library.base;

import com.amazonaws.services.lambda.runtime.Context;
import org.example.apigateway.ApiGatewayHandler;
import org.example.apigateway.RequestInfo;
import software.amazon.awssdk.services.s3.S3Client;

public class CreateUserHandler extends ApiGatewayHandler<String, String> {
  public CreateUserHandler() {
    super(String.class);
  }

  @Override
  protected String processInput(String input, RequestInfo request, Context context) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via CreateUserHandler.processInput
    return s3.putObject(p -> p.bucket("users").key(input), request.body()).eTag();
  }

  @Override
  protected Integer getSuccessStatusCode(String input, String output) {
    return S3Client.create().listBuckets().buckets().size();
  }
}
