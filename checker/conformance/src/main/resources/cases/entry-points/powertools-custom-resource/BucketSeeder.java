// CASE entry-points/powertools-custom-resource: create, update and delete of a custom resource are entry points.
// ROW E: frameworks, Powertools custom-resource handlers
package powertools.resource;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.lambda.powertools.cloudformation.AbstractCustomResourceHandler;
import software.amazon.lambda.powertools.cloudformation.Response;

public class BucketSeeder extends AbstractCustomResourceHandler {
  @Override
  protected Response create(CloudFormationCustomResourceEvent event, Context context) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via BucketSeeder.create
    s3.createBucket(b -> b.bucket(event.getLogicalResourceId()));
    return Response.success(event.getLogicalResourceId());
  }

  @Override
  protected Response update(CloudFormationCustomResourceEvent event, Context context) {
    return Response.success(event.getPhysicalResourceId());
  }

  @Override
  protected Response delete(CloudFormationCustomResourceEvent event, Context context) {
    try (S3Client s3 = S3Client.builder().build()) { // FINDING ClientBuiltPerInvocation via BucketSeeder.delete
      s3.deleteBucket(d -> d.bucket(event.getPhysicalResourceId()));
    }
    return Response.success(event.getPhysicalResourceId());
  }
}
