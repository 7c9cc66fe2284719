// CASE per-tenant/credentials-through-helper: credentials that a helper method receives come from the event as well.
// ROW Per-tenant credentials: credentials come from the event, through a parameter
package tenants.helper;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.sqs.SqsClient;

final class ClientFor {
  static SqsClient tenant(AwsCredentialsProvider provider) {
    return SqsClient.builder().credentialsProvider(provider).build(); // FINDING ClientBuiltPerInvocation via TenantQueue.handleRequest > ClientFor.tenant
  }

  private ClientFor() {}
}
