package tenants.helper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

public class TenantQueue implements RequestHandler<TenantQueue.Call, Integer> {
  public record Call(String key, String secret, String token) {}

  @Override
  public Integer handleRequest(Call call, Context context) {
    var session = AwsSessionCredentials.create(call.key(), call.secret(), call.token());
    var sqs = ClientFor.tenant(StaticCredentialsProvider.create(session));
    return sqs.listQueues().queueUrls().size();
  }
}
