// CASE resources/generic-factory: one generic method that finishes builders builds for all who call it.
// ROW R: builder passed around, by a type variable
package generic;

import java.net.URI;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkClient;

final class ClientFactory {
  static <B extends AwsClientBuilder<B, C>, C extends SdkClient> C local(B builder) {
    return builder.endpointOverride(URI.create("http://localhost:4566")).build(); // FINDING ClientBuiltPerInvocation further 1
  }

  private ClientFactory() {}
}
