// CASE reach/setup-called-from-constructor-only: a method reached only from the handler's constructor runs once.
// ROW Reach: not on the path, a method reached only from constructors of kept objects
package search;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import software.amazon.awssdk.services.s3.S3Client;

public class SearchHandler
    implements RequestHandler<
        ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent> {

  private S3Client index;

  public SearchHandler() {
    initialise();
  }

  private void initialise() {
    index = connect("eu-central-1");
  }

  private static S3Client connect(String region) {
    return S3Client.builder().region(software.amazon.awssdk.regions.Region.of(region)).build();
  }

  @Override
  public ApplicationLoadBalancerResponseEvent handleRequest(
      ApplicationLoadBalancerRequestEvent event, Context context) {
    var response = new ApplicationLoadBalancerResponseEvent();
    String term = event.getQueryStringParameters().get("q");
    response.setBody(
        index.listObjectsV2(l -> l.bucket("index").prefix(term)).contents().toString());
    return response;
  }
}
