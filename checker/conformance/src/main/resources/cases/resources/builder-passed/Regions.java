// CASE resources/builder-passed: a builder that is passed on builds in the method that calls build().
// ROW R: builder passed around
package passed;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;

class Regions {
  SqsClient finish(SqsClientBuilder builder) {
    builder.region(Region.of(System.getenv("QUEUE_REGION")));
    return builder.build(); // FINDING ClientBuiltPerInvocation of SqsClient via Forwarder.handleRequest > Regions.finish
  }
}
