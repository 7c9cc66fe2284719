// CASE resources/stateless-credentials: shared, static and environment providers cost nothing to make.
// ROW R: not DefaultCredentialsProvider.create(), nor static and environment providers
package whoami;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

public class WhoAmI implements RequestHandler<Object, String> {
  @Override
  @SuppressWarnings("deprecation")
  public String handleRequest(Object input, Context context) {
    var fixed = StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));
    var environment = EnvironmentVariableCredentialsProvider.create();
    var shared = DefaultCredentialsProvider.create();
    return fixed.resolveCredentials().accessKeyId()
        + environment.resolveCredentials().accessKeyId()
        + shared.resolveCredentials().accessKeyId();
  }
}
