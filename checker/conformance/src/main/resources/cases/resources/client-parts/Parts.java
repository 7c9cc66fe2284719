// CASE resources/client-parts: HTTP clients, role providers and metric publishers are a part of the client that they are built for, and findings by themselves.
// ROW R: SDK 1's own HTTP clients, stateful credentials providers, metric publishers
package client.parts;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.auth.STSAssumeRoleSessionCredentialsProvider;
import com.amazonaws.http.AmazonHttpClient;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.metrics.publishers.cloudwatch.CloudWatchMetricPublisher;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Parts implements RequestHandler<String, String> {
  private static final AmazonHttpClient KEPT = new AmazonHttpClient(new ClientConfiguration());

  @Override
  public String handleRequest(String role, Context context) {
    AmazonHttpClient http = new AmazonHttpClient(new ClientConfiguration()); // FINDING ClientBuiltPerInvocation of AmazonHttpClient
    AmazonHttpClient built = AmazonHttpClient.builder().clientConfiguration(null).build(); // FINDING ClientBuiltPerInvocation of AmazonHttpClient
    AWSCredentialsProvider assumed =
        new STSAssumeRoleSessionCredentialsProvider.Builder("arn:aws:iam::1:role/a", "a") // FINDING ClientBuiltPerInvocation of STSAssumeRoleSessionCredentialsProvider
            .withRoleSessionDurationSeconds(900)
            .build();
    CloudWatchMetricPublisher alone = CloudWatchMetricPublisher.create(); // FINDING ClientBuiltPerInvocation of CloudWatchMetricPublisher
    SqsClient sqs =
        SqsClient.builder() // FINDING ClientBuiltPerInvocation of SqsClient
            .overrideConfiguration(o -> o.addMetricPublisher(CloudWatchMetricPublisher.create()))
            .build();
    return sqs.serviceName() + http + built + assumed + alone + KEPT + role;
  }
}
