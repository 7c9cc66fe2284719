// CASE resources/stateful-credentials: providers that hold sessions and threads are built anew each time.
// ROW R: credentials providers that hold state
package accounts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

public class CrossAccount implements RequestHandler<String, String> {
  private static final StsClient STS = StsClient.create();

  @Override
  public String handleRequest(String purpose, Context context) {
    AwsCredentialsProvider assumed =
        StsAssumeRoleCredentialsProvider.builder() // FINDING ClientBuiltPerInvocation of StsAssumeRoleCredentialsProvider
            .stsClient(STS)
            .refreshRequest(r -> r.roleArn(System.getenv("ROLE")).roleSessionName("reader"))
            .build();
    AwsCredentialsProvider own = DefaultCredentialsProvider.builder().build(); // FINDING ClientBuiltPerInvocation of DefaultCredentialsProvider
    return assumed.resolveCredentials().accessKeyId() + own.resolveCredentials().accessKeyId();
  }
}
